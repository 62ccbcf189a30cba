package org.peyvand.ui.form;

import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.peyvand.base.Outcome;
import org.peyvand.ui.Kit;

/**
 * A day in the calendar and the digits of the person. Typed as in {@link org.peyvand.base.culture.Culture#parseDate(String)} (also
 * "+3", "امروز"), or chosen from a calendar that opens by the button, Alt+Down or F4; arrows go to the day before and after.
 * The value is a {@link LocalDate}.
 */
public final class DateField extends CalendarField<LocalDate> {
    private static final int WIDTH = 120;

    /** An empty one. */
    public DateField(Composite parent, Kit kit) {
        super(parent, kit, LocalDate.class, "calendar3", "date.choose", WIDTH);
        text().setMessage(written(today()));
    }

    private LocalDate today() {
        return LocalDate.now(kit.culture().zone());
    }

    @Override
    void key(Event event) {
        if (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            LocalDate day = value() == null ? today().minusDays(1) : value();
            choose(day.plusDays(event.keyCode == SWT.ARROW_UP ? -1 : 1));
        }
    }

    @Override
    void openCalendar(Composite near) {
        new CalendarPopup(kit, near, value() == null ? today() : value(), this::choose).open();
    }

    @Override
    Outcome<LocalDate> parse(String typed) {
        return kit.culture().parseDate(typed);
    }

    @Override
    String written(LocalDate day) {
        return kit.culture().date(day);
    }

    @Override
    String words(LocalDate day) {
        return kit.culture().longDate(day);
    }
}
