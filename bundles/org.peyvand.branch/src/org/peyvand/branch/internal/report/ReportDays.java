package org.peyvand.branch.internal.report;

import java.time.LocalDate;
import org.peyvand.base.DayRange;
import org.peyvand.base.text.Message;
import org.peyvand.core.report.ReportRefused;
import org.peyvand.core.report.ReportRequest;

/** The days that a report is about: {@code from} and {@code to}, this month of the reader's calendar when neither is given. */
final class ReportDays {
    private ReportDays() {
    }

    /** @throws ReportRefused when the last day is before the first */
    static DayRange of(ReportRequest request) {
        LocalDate from = request.day("from").orElse(null);
        LocalDate to = request.day("to").orElse(null);
        if (from == null && to == null) {
            return DayRange.of(request.culture().calendar().monthOf(LocalDate.now(request.culture().zone())));
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new ReportRefused(Message.of(ReportDays.class, "days.turned", from, to));
        }
        return new DayRange(from, to);
    }

    /** What stands before the name of something that is below others. */
    static String below(int depth) {
        return "\u00a0\u00a0\u00a0\u00a0".repeat(depth);
    }
}
