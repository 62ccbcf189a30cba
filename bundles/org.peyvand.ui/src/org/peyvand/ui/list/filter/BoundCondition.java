package org.peyvand.ui.list.filter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/** A condition on the records of one entity. It may be broken: its attribute is gone, or its values cannot be read any more. */
public final class BoundCondition {
    private final Condition condition;
    private final AttributeDescription attribute;
    private final List<Object> values;

    private BoundCondition(Condition condition, AttributeDescription attribute, List<Object> values) {
        this.condition = condition;
        this.attribute = attribute;
        this.values = values;
    }

    /** Looks the attribute up and reads the values. */
    public static BoundCondition of(Condition condition, EntityDescription description) {
        AttributeDescription attribute = attribute(description, condition.path());
        if (attribute == null || !Operators.of(attribute).contains(condition.operator())) {
            return new BoundCondition(condition, attribute, null);
        }
        try {
            return new BoundCondition(condition, attribute, OperandValues.read(attribute, condition));
        } catch (IllegalArgumentException e) {
            return new BoundCondition(condition, attribute, null);
        }
    }

    private static AttributeDescription attribute(EntityDescription description, String path) {
        try {
            return description.attribute(path).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The condition. */
    public Condition condition() {
        return condition;
    }

    /** What is looked at; empty when it is gone. */
    public Optional<AttributeDescription> attribute() {
        return Optional.ofNullable(attribute);
    }

    /** Whether it cannot be applied. */
    public boolean isBroken() {
        return values == null;
    }

    /** Whether what it looks at is hidden from somebody. */
    boolean isHidden(Permitted permitted, Class<? extends DomainEntity> type) {
        return attribute != null && permitted.field(type, condition.path()) == FieldRight.HIDDEN;
    }

    /**
     * The criterion as of now.
     *
     * @throws IllegalStateException when it is broken
     */
    public Criterion criterion(FilterNow now) {
        if (isBroken()) {
            throw new IllegalStateException(condition.toString());
        }
        Criteria.Where where = Criteria.where(condition.path());
        return switch (condition.operator()) {
            case EMPTY -> where.isNull();
            case NOT_EMPTY -> where.isNotNull();
            case YES -> where.is(true);
            case NO -> where.isNot(true);
            case IS_ME -> now.me() == null ? where.in(List.of()) : where.is(now.me());
            case IS_NOT_ME -> now.me() == null ? Criteria.everything() : where.isNot(now.me());
            default -> Operators.isDay(attribute) ? days(where, now) : compared(where);
        };
    }

    private Criterion compared(Criteria.Where where) {
        Comparable<?> first = (Comparable<?>) values.getFirst();
        return switch (condition.operator()) {
            case CONTAINS -> where.contains(first.toString());
            case STARTS -> where.startsWith(first.toString());
            case IS -> values.size() == 1 ? where.is(first) : where.in(values);
            case IS_NOT -> Criteria.not(where.in(values));
            case MORE -> where.moreThan(first);
            case LESS -> where.lessThan(first);
            case AT_LEAST -> where.atLeast(first);
            case AT_MOST -> where.atMost(first);
            default -> ordered() ? where.between(first, (Comparable<?>) values.getLast()) : where.between((Comparable<?>) values.getLast(), first);
        };
    }

    private boolean ordered() {
        return new BigDecimal(values.getFirst().toString()).compareTo(new BigDecimal(values.getLast().toString())) <= 0;
    }

    private Criterion days(Criteria.Where where, FilterNow now) {
        return Criteria.any(spans(now).stream().map(span -> span(where, span, now)).toArray(Criterion[]::new));
    }

    private List<DaySpan> spans(FilterNow now) {
        return condition.operator() == Operator.IS ? values.stream().map(day -> DaySpan.day((LocalDate) day)).toList()
                : List.of(DaySpan.of(condition.operator(), values, now));
    }

    private Criterion span(Criteria.Where where, DaySpan span, FilterNow now) {
        if (span.from() == null) {
            return where.lessThan(bound(span.to(), now));
        }
        Criterion from = where.atLeast(bound(span.from(), now));
        return span.to() == null ? from : Criteria.all(from, where.lessThan(bound(span.to(), now)));
    }

    private Comparable<?> bound(LocalDate day, FilterNow now) {
        return attribute.javaType() == Instant.class ? day.atStartOfDay(now.zone()).toInstant() : day;
    }

    /** Whether a record fulfils it; a broken condition is fulfilled by none. */
    public boolean matches(DomainEntity record, FilterNow now) {
        if (isBroken()) {
            return false;
        }
        Object value = attribute.get(record);
        Object plain = value instanceof DomainEntity other ? other.getId() : value;
        return switch (condition.operator()) {
            case EMPTY -> plain == null;
            case NOT_EMPTY -> plain != null;
            case YES -> Boolean.TRUE.equals(plain);
            case NO -> !Boolean.TRUE.equals(plain);
            case IS_ME -> plain != null && plain.equals(now.me());
            case IS_NOT_ME -> plain == null || !plain.equals(now.me());
            case IS_NOT -> plain == null || !holds(plain);
            default -> plain != null && (Operators.isDay(attribute) ? onDays(plain, now) : holds(plain));
        };
    }

    private boolean onDays(Object value, FilterNow now) {
        LocalDate day = value instanceof Instant moment ? LocalDate.ofInstant(moment, now.zone()) : (LocalDate) value;
        return spans(now).stream().anyMatch(span -> span.contains(day));
    }

    private boolean holds(Object value) {
        String text = value.toString().toLowerCase(Locale.ROOT);
        String wanted = values.getFirst().toString().toLowerCase(Locale.ROOT);
        return switch (condition.operator()) {
            case CONTAINS -> text.contains(wanted);
            case STARTS -> text.startsWith(wanted);
            case IS, IS_NOT -> values.stream().anyMatch(one -> same(value, one));
            case MORE -> order(value, 0) > 0;
            case LESS -> order(value, 0) < 0;
            case AT_LEAST -> order(value, 0) >= 0;
            case AT_MOST -> order(value, 0) <= 0;
            default -> order(value, ordered() ? 0 : 1) >= 0 && order(value, ordered() ? 1 : 0) <= 0;
        };
    }

    private static boolean same(Object value, Object other) {
        return value instanceof BigDecimal one && other instanceof BigDecimal two ? one.compareTo(two) == 0 : value.equals(other);
    }

    private int order(Object value, int place) {
        return new BigDecimal(value.toString()).compareTo(new BigDecimal(values.get(place).toString()));
    }
}
