package org.peyvand.branch.ui.internal.board;

import java.time.LocalDate;
import org.peyvand.base.DayRange;
import org.peyvand.base.calendar.CalendarSystem;

/** The month, quarter or year that a day lies in. */
final class BoardDays {
    private BoardDays() {
    }

    static DayRange now(String unit, CalendarSystem calendar, LocalDate today) {
        int year = calendar.year(today);
        return DayRange.of(switch (unit) {
            case "month" -> calendar.monthOf(today);
            case "quarter" -> calendar.quarterPeriod(year, calendar.quarter(today));
            default -> calendar.yearPeriod(year);
        });
    }
}
