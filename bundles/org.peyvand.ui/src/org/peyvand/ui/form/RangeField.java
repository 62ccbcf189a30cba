package org.peyvand.ui.form;

import java.time.LocalDate;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.DayRange;
import org.peyvand.base.Outcome;
import org.peyvand.ui.Kit;

/**
 * From when to when, in the calendar and the digits of the person. Typed as in {@link org.peyvand.base.culture.Culture#parseRange(String)}
 * ("last 7 days", "این ماه", "۱۴۰۵/۰۱/۰۱ تا +3"), or chosen by the button, Alt+Down or F4. The value is a {@link DayRange}.
 */
public final class RangeField extends CalendarField<DayRange> {
    private static final int WIDTH = 190;

    /** An empty one. */
    public RangeField(Composite parent, Kit kit) {
        super(parent, kit, DayRange.class, "calendar-range", "range.choose", WIDTH);
        text().setMessage(kit.text("range.hint"));
    }

    /** Shows what lies between two days, either of them {@code null} for open; nothing when both are. */
    public void show(LocalDate one, LocalDate other) {
        show(one == null && other == null ? null : one == null || other == null ? new DayRange(one, other) : DayRange.between(one, other));
    }

    @Override
    void openCalendar(Composite near) {
        new RangePopup(kit, near, value(), this::choose).open();
    }

    @Override
    Outcome<DayRange> parse(String typed) {
        return kit.culture().parseRange(typed);
    }

    @Override
    String written(DayRange range) {
        return kit.culture().range(range);
    }

    /** Both days in words, so that one sees what a shortcut came to. */
    @Override
    String words(DayRange range) {
        String first = range.first() == null ? "" : kit.culture().longDate(range.first());
        String last = range.last() == null ? "" : kit.culture().longDate(range.last());
        return first.equals(last) ? first : (first + " – " + last).strip();
    }
}
