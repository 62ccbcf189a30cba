package org.peyvand.branch.internal.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peyvand.base.DayRange;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.core.measure.MeasureSpan;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRefused;
import org.peyvand.core.report.ReportRequest;

/** What the reports about branches have in common. */
final class OnPaper {
    private OnPaper() {
    }

    /**
     * The days that a report is about: {@code from} and {@code to}, this month of the reader's calendar when neither is given.
     *
     * @throws ReportRefused when the last day is before the first
     */
    static DayRange days(ReportRequest request) {
        LocalDate from = request.day("from").orElse(null);
        LocalDate to = request.day("to").orElse(null);
        if (from == null && to == null) {
            return DayRange.of(request.culture().calendar().monthOf(LocalDate.now(request.culture().zone())));
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new ReportRefused(Message.of(OnPaper.class, "days.turned", from, to));
        }
        return new DayRange(from, to);
    }

    /** What was read; the report is refused as that was. */
    static <T> T read(Outcome<T> outcome) {
        if (!outcome.isDone()) {
            throw new ReportRefused(outcome.diagnostics().getFirst().message());
        }
        return outcome.value();
    }

    /**
     * What stands over the rows.
     *
     * @param about what they are about, within some days
     * @param currency of amounts; {@code null} when there are none
     */
    static Map<String, Object> head(String about, MeasureSpan span, String currency, Culture culture) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(ReportData.SUBTITLE, about + " · " + culture.range(span.days()));
        if (currency != null) {
            values.put(ReportData.CURRENCY, currency);
        }
        return values;
    }

    /** What stands before the name of something that is below others. */
    static String below(int depth) {
        return "\u00a0\u00a0\u00a0\u00a0".repeat(depth);
    }
}
