package org.peyvand.persistence.eclipselink.internal.query;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.peyvand.base.Pieces;
import org.peyvand.persistence.Criterion;

/**
 * Turns criteria into predicates. "Not" is carried down to the single conditions, where a missing value counts as not fulfilled:
 * SQL would leave such records out of both answers.
 */
final class Predicates {
    private final CriteriaBuilder builder;
    private final Paths paths;
    private final AtomicInteger parameters;

    Predicates(CriteriaBuilder builder, Paths paths) {
        this(builder, paths, new AtomicInteger());
    }

    private Predicates(CriteriaBuilder builder, Paths paths, AtomicInteger parameters) {
        this.builder = builder;
        this.paths = paths;
        this.parameters = parameters;
    }

    /** The name of a parameter by its number. */
    static String name(int number) {
        return "p" + number;
    }

    Predicate of(Criterion criterion) {
        return of(criterion, true);
    }

    private Predicate of(Criterion criterion, boolean wanted) {
        return switch (criterion) {
            case Criterion.Everything every -> wanted ? builder.conjunction() : builder.disjunction();
            case Criterion.All all -> together(all.parts(), wanted, wanted);
            case Criterion.Any any -> together(any.parts(), wanted, !wanted);
            case Criterion.Not not -> of(not.part(), !wanted);
            case Criterion.Null missing -> wanted ? value(missing.path()).isNull() : value(missing.path()).isNotNull();
            case Criterion.Compare compare -> wanted(compare(compare), value(compare.path()), wanted);
            case Criterion.Text text -> wanted(like(text), value(text.path()), wanted);
            case Criterion.In in -> wanted(in(in), value(in.path()), wanted);
            case Criterion.Kind kind -> kind(kind, wanted);
            case Criterion.Within within -> wanted(within(within), value(within.path()), wanted);
        };
    }

    private Predicate within(Criterion.Within within) {
        Subquery<Integer> subquery = paths.query().subquery(Integer.class);
        Paths inner = paths.under(subquery.from(within.type()), subquery);
        subquery.select(builder.literal(1));
        // put together by hand: several restrictions at once would lose one that is never true
        subquery.where(builder.and(builder.equal(inner.value("id"), value(within.path())), new Predicates(builder, inner, parameters).of(within.criterion())));
        return builder.exists(subquery);
    }

    private Predicate kind(Criterion.Kind kind, boolean wanted) {
        Predicate same = builder.equal(paths.type(kind.path()), builder.literal(kind.type()));
        return wanted ? same : builder.not(same);
    }

    private Predicate together(List<Criterion> parts, boolean wanted, boolean and) {
        Predicate[] predicates = parts.stream().map(part -> of(part, wanted)).toArray(Predicate[]::new);
        return and ? builder.and(predicates) : builder.or(predicates);
    }

    private Predicate wanted(Predicate predicate, Expression<?> value, boolean wanted) {
        return wanted ? predicate : builder.or(value.isNull(), builder.not(predicate));
    }

    private Expression<?> value(String path) {
        return paths.value(path);
    }

    /** A numbered parameter for a place, else the value itself. */
    private Expression<?> bound(Object value) {
        return value instanceof Shape.Slots slots ? parameter(slots.type()) : builder.literal(Shape.plain(value));
    }

    private <T> Expression<T> parameter(Class<T> type) {
        return builder.parameter(type, name(parameters.getAndIncrement()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Predicate compare(Criterion.Compare compare) {
        Expression value = value(compare.path());
        Expression bound = bound(compare.value());
        return switch (compare.relation()) {
            case IS -> builder.equal(value, bound);
            case AT_LEAST -> builder.greaterThanOrEqualTo(value, bound);
            case AT_MOST -> builder.lessThanOrEqualTo(value, bound);
            case LESS -> builder.lessThan(value, bound);
            default -> builder.greaterThan(value, bound);
        };
    }

    /** A text without match is a place: no search is for nothing. */
    private Predicate like(Criterion.Text text) {
        Expression<String> value = value(text.path()).as(String.class);
        Expression<String> pattern = text.text().equals(Shape.PLACE) ? parameter(String.class) : builder.literal(Shape.pattern(text));
        return builder.like(Shape.isExact(text.path()) ? value : builder.lower(value), pattern, '\\');
    }

    private Predicate in(Criterion.In in) {
        Expression<?> value = value(in.path());
        List<Expression<?>> alternatives = new ArrayList<>();
        for (Object one : in.values()) {
            if (one instanceof Shape.Slots slots) {
                for (int i = 0; i < slots.count(); i++) {
                    alternatives.add(parameter(slots.type()));
                }
            } else {
                alternatives.add(bound(one));
            }
        }
        List<Predicate> chunks = new ArrayList<>();
        for (List<Expression<?>> some : Pieces.of(alternatives, Shape.CHUNK)) {
            chunks.add(value.in(some.toArray(Expression<?>[]::new)));
        }
        return chunks.size() == 1 ? chunks.getFirst() : builder.or(chunks.toArray(Predicate[]::new));
    }
}
