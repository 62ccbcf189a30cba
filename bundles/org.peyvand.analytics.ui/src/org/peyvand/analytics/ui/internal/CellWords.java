package org.peyvand.analytics.ui.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.Worded;

/** Cells of a report as a person reads them. */
final class CellWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CellWords() {
    }

    static String of(Object cell, Column.Kind kind, Culture culture) {
        return switch (cell) {
            case null -> "";
            case Worded worded -> worded.in(culture);
            case LocalDate day -> culture.date(day);
            case Instant moment -> culture.moment(moment);
            case Number number when kind == Column.Kind.PERCENT ->
                culture.percent(decimal(number).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP));
            case Number number -> culture.number(number);
            default -> kind == Column.Kind.CODE ? Culture.isolate(cell.toString()) : cell.toString();
        };
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }
}
