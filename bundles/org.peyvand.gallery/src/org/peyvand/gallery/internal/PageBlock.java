package org.peyvand.gallery.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.PageFrame;

/** A page that is neither a list nor a record: {@code new PageFrame(parent, kit, "page", PageText::of)}, and one piece after the other. */
final class PageBlock implements Block {
    @Override
    public String id() {
        return "page";
    }

    @Override
    public void create(Composite area, Kit kit) {
        Composite parent = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parent);
        PageFrame page = new PageFrame(parent, kit, "page", key -> GalleryText.message("page." + key));
        page.sentence("title", Css.TITLE);
        page.sentence("lead", Css.MUTED);
        Composite row = page.row();
        Text[] result = new Text[1];
        page.button(row, "do", () -> result[0].append(GalleryText.of(kit, "page.done"))).setData(Css.CLASS, Css.PRIMARY);
        page.button(row, "clear", () -> result[0].setText(""));
        page.button(row, "resting", () -> { }).setEnabled(false);
        result[0] = page.reading("result", 4);
    }
}
