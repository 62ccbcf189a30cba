package org.peyvand.gallery.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Access;

/** Work that takes time goes through {@code kit.background().task(…).visible()}; a bar of one's own says in words what it means. */
final class ProgressBlock implements Block {
    @Override
    public String id() {
        return "progress";
    }

    @Override
    public void create(Composite area, Kit kit) {
        bar(area, kit, "progress.some", SWT.HORIZONTAL).setSelection(70);
        bar(area, kit, "progress.unknown", SWT.HORIZONTAL | SWT.INDETERMINATE);
    }

    private static ProgressBar bar(Composite area, Kit kit, String key, int style) {
        String words = GalleryText.of(kit, key);
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
        ProgressBar bar = new ProgressBar(area, style);
        bar.setMaximum(100);
        Access.name(bar, words);
        GridDataFactory.swtDefaults().hint(320, SWT.DEFAULT).applyTo(bar);
        return bar;
    }
}
