package org.peyvand.ui.list;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;

/** Says in one line above rows what came of something, with a way back; takes no focus. */
public final class ResultStrip {
    private final Kit kit;
    private final Composite strip;
    private final String id;

    /**
     * Says nothing yet; the parent has a grid layout.
     *
     * @param id found by tests
     */
    public ResultStrip(Composite parent, Kit kit, String id) {
        this.kit = kit;
        this.id = id;
        strip = new Composite(parent, SWT.NONE);
        strip.setData("peyvand.id", id);
        GridLayoutFactory.fillDefaults().margins(12, 4).spacing(8, 0).applyTo(strip);
        strip.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        hide();
    }

    /** A button of the strip. */
    record Act(String id, String text, Runnable run) {
    }

    void show(String sentence, boolean good, Act... acts) {
        for (Control child : strip.getChildren()) {
            child.dispose();
        }
        GridLayoutFactory.fillDefaults().margins(12, 4).spacing(8, 0).numColumns(3 + acts.length).applyTo(strip);
        Label icon = new Label(strip, SWT.NONE);
        icon.setImage(kit.icons().image(good ? "check-circle" : "exclamation-triangle", good ? Tone.SUCCESS : Tone.WARNING, 14));
        Label text = new Label(strip, SWT.NONE);
        text.setText(sentence.replace("&", "&&"));
        text.setData("peyvand.id", id + ".text");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        for (Act act : acts) {
            Button button = new Button(strip, SWT.PUSH | SWT.FLAT);
            button.setText(act.text());
            button.setData("peyvand.id", act.id());
            button.addListener(SWT.Selection, event -> act.run().run());
        }
        Button close = new Button(strip, SWT.PUSH | SWT.FLAT);
        close.setImage(kit.icons().image("x-lg", Tone.MUTED, 10));
        Access.name(close, kit.text("dialog.close"));
        close.addListener(SWT.Selection, event -> hide());
        reveal(true);
    }

    /** Something went well; {@code act} takes it back and is empty when that cannot be done. */
    public void told(String sentence, String act, Runnable run) {
        Act back = new Act(id + ".undo", act, () -> {
            hide();
            run.run();
        });
        show(sentence, true, act.isEmpty() ? new Act[0] : new Act[] {back});
    }

    /** Says nothing any more. */
    public void hide() {
        reveal(false);
    }

    /** Over so many columns. */
    public void span(int columns) {
        ((GridData) strip.getLayoutData()).horizontalSpan = columns;
    }

    private void reveal(boolean seen) {
        ((GridData) strip.getLayoutData()).exclude = !seen;
        strip.setVisible(seen);
        strip.getParent().layout(true, true);
    }
}
