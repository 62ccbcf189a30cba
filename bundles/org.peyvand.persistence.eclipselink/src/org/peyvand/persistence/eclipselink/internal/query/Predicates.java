package org.peyvand.persistence.eclipselink.internal.query;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Turns criteria into predicates. "Not" is carried down to the single conditions, where a missing value counts as not fulfilled:
 * SQL would leave such records out of both answers.
 */
final class Predicates {
    private static final int CHUNK = 1024;

    private final CriteriaBuilder builder;
    private final Paths paths;

    Predicates(CriteriaBuilder builder, Paths paths) {
        this.builder = builder;
        this.paths = paths;
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
        subquery.where(builder.equal(inner.value("id"), value(within.path())), new Predicates(builder, inner).of(within.criterion()));
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

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Predicate compare(Criterion.Compare compare) {
        Expression value = value(compare.path());
        Object other = plain(compare.value());
        if (compare.relation() == Criterion.Relation.IS) {
            return builder.equal(value, other);
        }
        Comparable bound = (Comparable) other;
        return switch (compare.relation()) {
            case AT_LEAST -> builder.greaterThanOrEqualTo(value, bound);
            case AT_MOST -> builder.lessThanOrEqualTo(value, bound);
            case LESS -> builder.lessThan(value, bound);
            default -> builder.greaterThan(value, bound);
        };
    }

    private Predicate like(Criterion.Text text) {
        Expression<String> value = value(text.path()).as(String.class);
        boolean exact = text.path().endsWith("Key");
        String escaped = (exact ? text.text() : text.text().toLowerCase(Locale.ROOT)).replaceAll("([\\\\%_])", "\\\\$1");
        String pattern = (text.match() == Criterion.Match.CONTAINS ? "%" : "") + escaped + '%';
        return builder.like(exact ? value : builder.lower(value), pattern, '\\');
    }

    private Predicate in(Criterion.In in) {
        Expression<?> value = value(in.path());
        List<Object> values = in.values().stream().map(Predicates::plain).toList();
        List<Predicate> chunks = new ArrayList<>();
        for (int from = 0; from < values.size(); from += CHUNK) {
            chunks.add(value.in(padded(values.subList(from, Math.min(from + CHUNK, values.size())))));
        }
        return chunks.size() == 1 ? chunks.getFirst() : builder.or(chunks.toArray(Predicate[]::new));
    }

    /** Repeats the last value up to a power of two, so that the engine compiles few different statements. */
    private static List<Object> padded(List<Object> values) {
        List<Object> padded = new ArrayList<>(values);
        int size = Integer.highestOneBit(Math.max(1, 2 * values.size() - 1));
        while (padded.size() < size) {
            padded.add(values.getLast());
        }
        return padded;
    }

    private static Object plain(Object value) {
        return value instanceof DomainEntity entity ? entity.getId() : value;
    }
}
