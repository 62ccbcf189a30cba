package org.peyvand.gallery.internal;

import java.time.LocalDate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.DateField;

/** A day: {@code DateField day = new DateField(parent, kit); day.show(LocalDate.now()); day.onEdit(…)}. F4 opens the calendar. */
final class CalendarBlock implements Block {
    @Override
    public String id() {
        return "calendar";
    }

    @Override
    public void create(Composite area, Kit kit) {
        DateField day = new DateField(area, kit);
        day.show(LocalDate.of(2026, 3, 25));
        Access.inputs(day.control(), GalleryText.of(kit, "calendar.day"));
        GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(day.control());
        Button open = new Button(area, SWT.PUSH);
        open.setText(GalleryText.of(kit, "calendar.open"));
        open.setData("peyvand.id", "calendar.open");
        open.addListener(SWT.Selection, event -> {
            Event key = new Event();
            key.keyCode = SWT.F4;
            day.text().notifyListeners(SWT.KeyDown, key);
        });
    }
}
