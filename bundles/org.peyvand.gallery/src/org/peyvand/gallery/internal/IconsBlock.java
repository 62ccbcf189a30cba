package org.peyvand.gallery.internal;

import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;

/** Icons of one set in every tone and size: {@code kit.icons().image("building", Tone.ACCENT, 16)}. */
final class IconsBlock implements Block {
    private static final List<String> NAMES = List.of("building", "person", "briefcase", "funnel", "calendar3", "telephone", "envelope", "check2",
            "exclamation-triangle", "star-fill", "gear", "search");
    private static final int[] SIZES = {16, 24, 40};

    @Override
    public String id() {
        return "icons";
    }

    @Override
    public void create(Composite area, Kit kit) {
        Composite grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(NAMES.size()).spacing(14, 10).applyTo(grid);
        for (Tone tone : List.of(Tone.TEXT, Tone.MUTED, Tone.ACCENT, Tone.SUCCESS, Tone.WARNING, Tone.ERROR)) {
            NAMES.forEach(name -> icon(grid, kit, name, tone, 16));
        }
        for (int size : SIZES) {
            NAMES.forEach(name -> icon(grid, kit, name, Tone.TEXT, size));
        }
    }

    private static void icon(Composite grid, Kit kit, String name, Tone tone, int size) {
        Label label = new Label(grid, SWT.NONE);
        label.setImage(kit.icons().image(name, tone, size));
        label.setToolTipText(name);
        Access.name(label, name);
    }
}
