package org.peyvand.gallery.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;

/** The main action of a page is a {@code PUSH} with {@link Css#PRIMARY}; {@code setEnabled} is all that a button needs to look as if it rested. */
final class ButtonsBlock implements Block {
    @Override
    public String id() {
        return "buttons";
    }

    @Override
    public void create(Composite area, Kit kit) {
        Composite pushed = row(area);
        Button main = button(pushed, kit, SWT.PUSH, "button.main");
        main.setData(Css.CLASS, Css.PRIMARY);
        Button resting = button(pushed, kit, SWT.PUSH, "button.resting");
        resting.setData(Css.CLASS, Css.PRIMARY);
        resting.setEnabled(false);
        button(pushed, kit, SWT.PUSH, "button.usual");
        button(pushed, kit, SWT.PUSH, "button.usual.resting").setEnabled(false);
        button(pushed, kit, SWT.PUSH, "button.icon").setImage(kit.icons().image("plus-lg", Tone.ACCENT, 14));
        button(pushed, kit, SWT.TOGGLE, "button.toggle").setSelection(true);
        Composite ticked = row(area);
        button(ticked, kit, SWT.CHECK, "button.check").setSelection(true);
        button(ticked, kit, SWT.CHECK, "button.uncheck");
        button(ticked, kit, SWT.CHECK, "button.disabled").setEnabled(false);
        Composite chosen = row(area);
        button(chosen, kit, SWT.RADIO, "button.radio").setSelection(true);
        button(chosen, kit, SWT.RADIO, "button.unradio");
        button(chosen, kit, SWT.RADIO, "button.disabled").setEnabled(false);
    }

    private static Composite row(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.center = true;
        layout.spacing = 8;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(row);
        return row;
    }

    private static Button button(Composite row, Kit kit, int style, String key) {
        Button button = new Button(row, style);
        button.setText(GalleryText.of(kit, key));
        return button;
    }
}
