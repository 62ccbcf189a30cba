package org.peyvand.gallery.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.list.EmptyState;

/** Where there is nothing: why, and what to do next. {@code new EmptyState(parent, kit).show(icon, tone, title, hint, action, run)}. */
final class EmptyStatesBlock implements Block {
    @Override
    public String id() {
        return "empties";
    }

    @Override
    public void create(Composite area, Kit kit) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(12, 12).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(row);
        show(row, kit, "briefcase", Tone.ACCENT, "empty.first");
        show(row, kit, "funnel", Tone.MUTED, "empty.filtered");
        show(row, kit, "exclamation-triangle", Tone.ERROR, "empty.failed");
    }

    private static void show(Composite row, Kit kit, String icon, Tone tone, String key) {
        EmptyState state = new EmptyState(row, kit);
        state.show(icon, tone, GalleryText.of(kit, key), GalleryText.of(kit, key + ".hint"), GalleryText.of(kit, key + ".action"), () -> { });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(state.control());
    }
}
