package org.peyvand.branch.internal.score;

import static org.peyvand.persistence.Criteria.all;
import static org.peyvand.persistence.Criteria.where;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.peyvand.branch.model.IndicatorReading;
import org.peyvand.branch.model.IndicatorTarget;
import org.peyvand.core.measure.MeasureSpan;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;

/** Targets and readings as they are stored. */
record StoredNumbers(Session session) {

    /**
     * The targets of the days.
     *
     * @param summed indicators that grow with the days: of their targets counts the part of the days that lies within, of others the whole of the last one
     */
    Numbers targets(MeasureSpan span, Set<UUID> summed) {
        Numbers found = new Numbers();
        Query<IndicatorTarget> query = Query.of(IndicatorTarget.class).where(all(where("startsOn").atMost(span.last()), where("endsOn").atLeast(span.first())))
            .orderBy(Order.asc("startsOn"));
        for (Row row : session.select(query, "indicator", "office", "startsOn", "endsOn", "amount")) {
            UUID indicator = row.get("indicator", UUID.class);
            UUID office = row.get("office", UUID.class);
            if (summed.contains(indicator)) {
                found.add(indicator, office, part(row, span));
            } else {
                found.put(indicator, office, row.get("amount", BigDecimal.class));
            }
        }
        return found;
    }

    private static BigDecimal part(Row row, MeasureSpan span) {
        LocalDate first = row.get("startsOn", LocalDate.class);
        LocalDate last = row.get("endsOn", LocalDate.class);
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last) + 1);
        return row.get("amount", BigDecimal.class).multiply(BigDecimal.valueOf(span.common(first, last))).divide(days, 2, RoundingMode.HALF_UP);
    }

    /** The last readings until a day. */
    Numbers readings(LocalDate until) {
        Numbers found = new Numbers();
        Query<IndicatorReading> query = Query.of(IndicatorReading.class).where(where("readOn").atMost(until)).orderBy(Order.asc("readOn"), Order.asc("createdAt"));
        session.select(query, "indicator", "office", "amount")
            .forEach(row -> found.put(row.get("indicator", UUID.class), row.get("office", UUID.class), row.get("amount", BigDecimal.class)));
        return found;
    }
}
