package org.peyvand.gallery.internal;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.rows.RowItem;
import org.peyvand.ui.rows.RowList;

/** Rows of one or two lines: {@code rows.show(List.of(RowItem.of("person", name, ref).saying(job).ending(day, "")), false)}. */
final class LinesBlock implements Block {
    @Override
    public String id() {
        return "lines";
    }

    @Override
    public void create(Composite area, Kit kit) {
        RowList rows = new RowList(area, kit, 6);
        rows.name(GalleryText.of(kit, "block.lines"));
        RowItem person = RowItem.of("person", GalleryText.of(kit, "lines.title"), null).saying(GalleryText.of(kit, "lines.detail"))
                .ending(kit.culture().number(new java.math.BigDecimal("125000000")), GalleryText.of(kit, "lines.note"));
        rows.show(List.of(person, person.in(Tone.ACCENT), person.in(Tone.WARNING), person.in(Tone.ERROR),
                RowItem.of("building", GalleryText.of(kit, "lines.long"), null).saying(GalleryText.of(kit, "lines.long"))), false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows.control());
        RowList none = new RowList(area, kit, 3);
        none.empty(GalleryText.of(kit, "lines.none"));
        none.show(List.of(), false);
        GridDataFactory.fillDefaults().grab(true, false).hint(-1, 60).applyTo(none.control());
    }
}
