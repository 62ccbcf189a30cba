package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;

/** What stands where there is nothing to show: why, and what to do next. */
public final class EmptyState {
    private static final int MARGIN = 24;
    private static final int WIDEST = 420;
    private static final int NARROWEST = 120;

    private final Kit kit;
    private final Composite box;
    private final List<Label> texts = new ArrayList<>();

    /** Into a parent with a grid, fill or stack layout. */
    public EmptyState(Composite parent, Kit kit) {
        this.kit = kit;
        box = new Composite(parent, SWT.NONE);
        box.setData(Css.CLASS, Css.SURFACE);
        box.setBackground(kit.palette().surface());
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(box);
        box.addListener(SWT.Resize, event -> fit());
    }

    /**
     * Fills a page that the person may not see.
     *
     * @param parent has a grid layout
     * @param title what is the matter
     * @param hint who can help
     */
    public static void denied(Composite parent, Kit kit, Message title, Message hint) {
        EmptyState state = new EmptyState(parent, kit);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(state.control());
        state.show("lock", Tone.MUTED, kit.text(title), kit.text(hint), null, null);
    }

    /** The control. */
    public Composite control() {
        return box;
    }

    /**
     * Shows something else.
     *
     * @param icon name of a large icon
     * @param title what is the matter
     * @param hint what to do; may be empty
     * @param action text of a button, or {@code null} for none
     * @param run what the button does
     */
    public void show(String icon, Tone tone, String title, String hint, String action, Runnable run) {
        for (Control child : box.getChildren()) {
            child.dispose();
        }
        texts.clear();
        Composite middle = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(middle);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.CENTER).applyTo(middle);
        Label image = new Label(middle, SWT.NONE);
        image.setImage(kit.icons().image(icon, tone, 40));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(image);
        text(middle, title, Css.HEADING);
        if (!hint.isEmpty()) {
            text(middle, hint, Css.MUTED);
        }
        if (action != null) {
            Button button = new Button(middle, SWT.PUSH);
            button.setText(action);
            button.setData("peyvand.id", "empty.action");
            button.setData(Css.CLASS, Css.PRIMARY);
            button.addListener(SWT.Selection, event -> run.run());
            GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).indent(0, 6).applyTo(button);
        }
        fit();
    }

    /** Sentences break where the room ends. */
    private void fit() {
        for (Label label : texts) {
            ((GridData) label.getLayoutData()).widthHint = width();
        }
        box.layout(true, true);
    }

    private int width() {
        int room = box.getClientArea().width - 2 * MARGIN;
        return room <= 0 ? WIDEST : Math.max(NARROWEST, Math.min(WIDEST, room));
    }

    private void text(Composite parent, String text, String style) {
        Label label = new Label(parent, SWT.WRAP | SWT.CENTER);
        label.setText(text);
        label.setData(Css.CLASS, style);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(width(), SWT.DEFAULT).applyTo(label);
        texts.add(label);
    }
}
