package org.peyvand.ui.internal;

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
import org.peyvand.ui.form.Css;

/** A sentence over the width of an editor, with ways to go on; takes no room while there is nothing to say. */
public final class Banner {
    private final Kit kit;
    private final Composite box;
    private final String id;

    /** Says nothing yet; the parent has a grid layout. */
    public Banner(Composite parent, Kit kit, String id) {
        this.kit = kit;
        this.id = id;
        box = new Composite(parent, SWT.NONE);
        box.setData("peyvand.id", id);
        GridLayoutFactory.fillDefaults().margins(20, 8).spacing(8, 0).numColumns(2).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(box);
        box.setVisible(false);
    }

    /**
     * A way to go on.
     *
     * @param id found by tests
     */
    public record Way(String id, String text, Runnable run) {
    }

    /** Says a sentence; choosing a way takes it away. Nothing when the sentence is empty. */
    public void say(String text, Tone tone, Way... ways) {
        for (Control child : box.getChildren()) {
            child.dispose();
        }
        if (!text.isEmpty()) {
            sentence(text, tone);
        }
        if (ways.length > 0) {
            Composite buttons = new Composite(box, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(ways.length).applyTo(buttons);
            GridDataFactory.fillDefaults().span(2, 1).indent(24, 6).applyTo(buttons);
            for (Way way : ways) {
                choice(buttons, way);
            }
        }
        ((GridData) box.getLayoutData()).exclude = text.isEmpty();
        box.setVisible(!text.isEmpty());
        box.getParent().layout(true, true);
    }

    /** Says nothing any more. */
    public void clear() {
        say("", Tone.MUTED);
    }

    private void sentence(String text, Tone tone) {
        Label icon = new Label(box, SWT.NONE);
        icon.setImage(kit.icons().image(tone == Tone.ERROR ? "exclamation-octagon" : "exclamation-triangle", tone, 16));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 2).applyTo(icon);
        Label label = new Label(box, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(kit.palette().of(tone));
        label.setData(Css.CLASS, tone == Tone.ERROR ? Css.ERROR : Css.WARNING);
        label.setData("peyvand.id", id + ".text");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }

    private void choice(Composite parent, Way way) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(way.text());
        button.setData("peyvand.id", way.id());
        button.addListener(SWT.Selection, event -> {
            clear();
            way.run().run();
        });
    }
}
