package org.peyvand.branch.internal.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.core.measure.MeasureSpan;
import org.peyvand.core.model.Goal;
import org.peyvand.core.model.GoalKind;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;

/**
 * What branches want to reach within some days. Of a goal that reaches beyond them counts the part of its days that lies within. The goal of a branch is about those
 * below it too; a branch without one has what those below it have together.
 */
final class Plans {
    private final Map<GoalKind, Map<UUID, BigDecimal>> goals = new HashMap<>();

    /** @param currency of amounts; goals in another one are left out */
    Plans(Session session, MeasureSpan span, String currency) {
        List<Row> rows = session.select(Query.of(Goal.class).where(Criteria.all(Criteria.where("office").isNotNull(),
            Criteria.where("startsOn").atMost(span.last()), Criteria.where("endsOn").atLeast(span.first()))), "office", "kind", "startsOn", "endsOn", "amount", "currency");
        for (Row row : rows) {
            GoalKind kind = row.get("kind", GoalKind.class);
            String its = row.get("currency", String.class);
            if (row.get("amount") != null && (kind != GoalKind.WON_AMOUNT || its == null || currency == null || its.equals(currency))) {
                goals.computeIfAbsent(kind, any -> new HashMap<>()).merge(row.get("office", UUID.class), part(row, span), BigDecimal::add);
            }
        }
    }

    private static BigDecimal part(Row row, MeasureSpan span) {
        LocalDate first = row.get("startsOn", LocalDate.class);
        LocalDate last = row.get("endsOn", LocalDate.class);
        BigDecimal amount = row.get("amount", BigDecimal.class);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long common = span.common(first, last);
        return common == days ? amount : amount.multiply(BigDecimal.valueOf(common)).divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
    }

    /** The goal that was set for a branch; {@code null} when none was. */
    BigDecimal of(GoalKind kind, UUID branch) {
        return kind == null || branch == null ? null : goals.getOrDefault(kind, Map.of()).get(branch);
    }
}
