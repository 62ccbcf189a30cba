package org.peyvand.ui.form;

import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.access.Permission;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.EmptyState;

/**
 * The frame of a page that is neither a list nor a record: a title, sentences, rows of buttons, and a text that says what came of it, one below the other.
 * It scrolls where there is less room than that needs, as with large text. What else there is to see is put into {@link #control} between them. Every piece is called by a key: its id is {@code page.key}, its words are the
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
        root = new ScrollingPane(parent).content();
        GridLayoutFactory.fillDefaults().margins(20, 16).spacing(0, 10).applyTo(root);
    }

    /**
     * A page for those who have a permission: its title and what it is for, and below that what is put there, now and anew whenever rights have changed. Others are told
     * who can help. The words are those under {@code title}, {@code lead}, {@code denied} and {@code denied.hint}.
     *
     * @param parent gets a grid without margins
     * @param fill puts something below; what lay on the page before is disposed by then
     */
    public static void guarded(Composite parent, Kit kit, Permission permission, String id, Function<String, Message> words, Consumer<PageFrame> fill) {
        kit.keepFilled(parent, () -> {
            if (!kit.permitted().allows(permission)) {
                EmptyState.denied(parent, kit, words.apply("denied"), words.apply("denied.hint"));
                return;
            }
            PageFrame page = new PageFrame(parent, kit, id, words);
            page.label("head", Css.TITLE).setText(page.text("title"));
            page.sentence("lead", Css.MUTED);
            fill.accept(page);
        });
    }

    /** Whether something of a page is there: it was filled, and not emptied since for somebody who may not see it. */
    public static boolean isThere(Control control) {
        return control != null && !control.isDisposed();
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
