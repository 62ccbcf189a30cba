package org.peyvand.ui.form;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.peyvand.ui.Kit;

/** The calendar under a {@link DateField}; closes on a choice too. */
final class CalendarPopup {
    private final FieldPopup popup;
    private final Consumer<LocalDate> chosen;
    private final MonthPane month;

    CalendarPopup(Kit kit, Control anchor, LocalDate day, Consumer<LocalDate> chosen) {
        this.chosen = chosen;
        popup = new FieldPopup(anchor, "calendar", 1);
        month = new MonthPane(popup.shell(), kit, day, this::choose);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(month.control());
        Button today = new Button(month.foot(), SWT.PUSH | SWT.FLAT);
        today.setText(kit.text("date.today"));
        today.addListener(SWT.Selection, event -> choose(LocalDate.now(kit.culture().zone())));
    }

    void open() {
        popup.open(month.days());
    }

    private void choose(LocalDate day) {
        popup.close();
        chosen.accept(day);
    }
}
