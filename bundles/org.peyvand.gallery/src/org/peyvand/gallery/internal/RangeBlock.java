package org.peyvand.gallery.internal;

import java.time.LocalDate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.peyvand.base.DayRange;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.RangeField;

/** From when to when: {@code RangeField range = new RangeField(parent, kit); range.show(days); range.onEdit(…); DayRange days = range.value();}. */
final class RangeBlock implements Block {
    @Override
    public String id() {
        return "range";
    }

    @Override
    public void create(Composite area, Kit kit) {
        LocalDate day = LocalDate.of(2026, 3, 25);
        RangeField filled = field(area, kit);
        filled.show(new DayRange(day, day.plusDays(9)));
        field(area, kit).show(new DayRange(day, null));
        field(area, kit);
        RangeField wrong = field(area, kit);
        wrong.text().setText(GalleryText.of(kit, "range.wrong"));
        RangeField reading = field(area, kit);
        reading.show(new DayRange(null, day));
        reading.editable(false);
        Button open = new Button(area, SWT.PUSH);
        open.setText(GalleryText.of(kit, "range.open"));
        open.setData("peyvand.id", "range.open");
        open.addListener(SWT.Selection, event -> {
            Event key = new Event();
            key.keyCode = SWT.F4;
            filled.text().notifyListeners(SWT.KeyDown, key);
        });
    }

    private static RangeField field(Composite area, Kit kit) {
        RangeField field = new RangeField(area, kit);
        Access.inputs(field.control(), GalleryText.of(kit, "block.range"));
        GridDataFactory.swtDefaults().hint(300, SWT.DEFAULT).applyTo(field.control());
        return field;
    }
}
