package org.peyvand.persistence.eclipselink.internal.query;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.eclipse.persistence.jpa.JpaCriteriaBuilder;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.eclipselink.internal.dialect.MomentPart;

/** Groups that are quarters of an hour: five columns each, year, month, day, hour, and which quarter of it, which become one value. */
final class QuarterHours {
    private static final List<MomentPart> PARTS = List.of(MomentPart.values());
    private static final int QUARTER = 15;

    private final Aggregation aggregation;

    QuarterHours(Aggregation aggregation) {
        this.aggregation = aggregation;
    }

    /** The names of the columns that make a group. */
    List<String> names(String group) {
        return isOne(group) ? PARTS.stream().map(part -> group + "#" + part).toList() : List.of(group);
    }

    private boolean isOne(String group) {
        return aggregation.quarters().contains(group);
    }

    /** The columns that make a group. */
    List<Expression<?>> columns(String group, Expression<?> value, CriteriaBuilder builder) {
        if (!isOne(group)) {
            return List.of(value);
        }
        JpaCriteriaBuilder own = (JpaCriteriaBuilder) builder;
        List<Expression<?>> columns = new ArrayList<>();
        for (MomentPart part : PARTS) {
            columns.add(own.fromExpression(part.of(own.toExpression(value)), Integer.class));
        }
        return columns;
    }

    /** The row with one value for each group. */
    Row whole(Row row) {
        if (aggregation.quarters().isEmpty()) {
            return row;
        }
        List<String> names = new ArrayList<>(aggregation.groups());
        aggregation.measures().forEach(measure -> names.add(measure.alias()));
        List<Object> values = new ArrayList<>();
        names.forEach(name -> values.add(isOne(name) ? moment(row, name) : row.get(name)));
        return new Row(List.copyOf(names), Collections.unmodifiableList(values));
    }

    /** Stored in UTC; {@code null} where there is no moment. */
    private static Instant moment(Row row, String name) {
        List<Integer> parts = PARTS.stream().map(part -> row.get(name + "#" + part)).filter(Objects::nonNull).map(part -> ((Number) part).intValue()).toList();
        return parts.size() < PARTS.size() ? null
                : LocalDateTime.of(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4) * QUARTER).toInstant(ZoneOffset.UTC);
    }
}
