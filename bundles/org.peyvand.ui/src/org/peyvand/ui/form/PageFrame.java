package org.peyvand.ui.form;

import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;

/**
 * The frame of a page that is neither a list nor a record: a title, sentences, rows of buttons, and a text that says what came of it, one below the other.
 * What else there is to see is put into {@link #control} between them. Every piece is called by a key: its id is {@code page.key}, its words are the
 * page's own under that key.
 */
public final class PageFrame {
    private static final int WIDTH = 400;

    private final Kit kit;
    private final String id;
    private final Function<String, Message> words;
    private final Composite root;

    /**
     * An empty frame that fills its parent.
     *
     * @param parent gets a grid without margins
     * @param id what the ids of the pieces begin with
     * @param words gives the message of a key, such as {@code BinText::of}
     */
    public PageFrame(Composite parent, Kit kit, String id, Function<String, Message> words) {
        this.kit = kit;
        this.id = id;
        this.words = words;
        GridLayoutFactory.fillDefaults().applyTo(parent);
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(20, 16).spacing(0, 10).applyTo(root);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(root);
    }

    /** What all pieces lie in, one below the other. */
    public Composite control() {
        return root;
    }

    /** A sentence over the whole width that is still to be said; wraps. */
    public Label label(String key, String css) {
        Label label = new Label(root, SWT.WRAP);
        label.setData("peyvand.id", id + "." + key);
        label.setData(Css.CLASS, css);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** A sentence over the whole width that is the same always: the words under its key. */
    public Label sentence(String key, String css) {
        Label label = label(key, css);
        label.setText(text(key));
        return label;
    }

    /** An empty row for buttons; goes on in the next line where the window is narrow. */
    public Composite row() {
        Composite row = new Composite(root, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(8).wrap(true).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(row);
        return row;
    }

    /** A button; its words are {@code button.key}, its tip {@code button.key.tip}. */
    public Button button(Composite row, String key, Runnable run) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text("button." + key));
        button.setToolTipText(text("button." + key + ".tip"));
        button.setData("peyvand.id", id + "." + key);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    /** A text to read and to copy, empty yet; the words under its key name it for those who do not see. */
    public Text reading(String key, int lines) {
        Text text = new Text(root, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setData("peyvand.id", id + "." + key);
        Access.name(text, text(key));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, lines * text.getLineHeight()).applyTo(text);
        return text;
    }

    private String text(String key) {
        return kit.text(words.apply(key));
    }
}
