package org.peyvand.persistence.eclipselink.internal.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Selection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Aggregation.Measure;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.eclipselink.internal.access.Rights;

/**
 * Groups, counts and sums within somebody's rights. Records whose group value may not be seen fall into the group without a value. They are
 * asked for by a query of their own, since engines do not group by an expression with parameters.
 */
record Aggregates(AbstractSession session, PreparedQueries prepared, Rights rights, Consumer<Set<Class<?>>> before) {

    /** Some of the records, and the groups whose values may be seen in all of them. */
    private record Share(Criterion criterion, Set<String> hidden) {
    }

    List<Row> of(Aggregation aggregation) {
        Criterion allowed = rights.allowed(aggregation.type(), aggregation.criterion(), Action.READ);
        List<Share> shares = List.of(new Share(allowed, Set.of()));
        for (String group : aggregation.groups()) {
            Criterion seen = rights.seen(aggregation.type(), group);
            shares = shares.stream().flatMap(share -> split(share, group, seen)).toList();
        }
        List<Row> rows = new ArrayList<>();
        shares.forEach(share -> rows.addAll(run(aggregation, share)));
        return shares.size() == 1 ? rows : together(rows, aggregation);
    }

    private static Stream<Share> split(Share share, String group, Criterion seen) {
        if (Criteria.isEverything(seen)) {
            return Stream.of(share);
        }
        Set<String> more = new HashSet<>(share.hidden());
        more.add(group);
        Share without = new Share(share.criterion(), more);
        return Criteria.nothing().equals(seen) ? Stream.of(without)
            : Stream.of(new Share(Criteria.all(share.criterion(), seen), share.hidden()), new Share(Criteria.all(share.criterion(), Criteria.not(seen)), more));
    }

    private List<Row> run(Aggregation aggregation, Share share) {
        List<Boolean> hidden = new ArrayList<>();
        PreparedQuery query = prepared.once(manager -> translated(manager, aggregation, share, hidden));
        before.accept(query.types());
        boolean grouped = !share.hidden().containsAll(aggregation.groups());
        return SeenValues.rows(query.run(session, List.of(), 0, 0), query.results(), names(aggregation), hidden).stream()
            .filter(row -> grouped || !isEmptyShare(row, aggregation)).map(new QuarterHours(aggregation)::whole).toList();
    }

    /** @param hidden is told of each column whether it may be seen nowhere, and so is not asked for */
    private PreparedQuery translated(EntityManager manager, Aggregation aggregation, Share share, List<Boolean> hidden) {
        CriteriaBuilder builder = manager.getCriteriaBuilder();
        CriteriaQuery<Tuple> criteria = builder.createTupleQuery();
        Paths paths = new Paths(criteria.from(aggregation.type()), criteria, manager);
        SeenValues values = new SeenValues(builder, paths, rights);
        List<Expression<?>> groups = new ArrayList<>();
        QuarterHours quarters = new QuarterHours(aggregation);
        for (String group : aggregation.groups()) {
            boolean isHidden = share.hidden().contains(group);
            quarters.names(group).forEach(name -> hidden.add(isHidden));
            if (!isHidden) {
                groups.addAll(quarters.columns(group, paths.value(group), builder));
            }
        }
        List<Selection<?>> columns = new ArrayList<>(groups);
        for (Measure measure : aggregation.measures()) {
            boolean isHidden = isHidden(measure.path(), values) || isHidden(measure.factor(), values);
            hidden.add(isHidden);
            if (!isHidden) {
                columns.add(measure(measure, values));
            }
        }
        criteria.multiselect(columns.isEmpty() ? List.of(builder.count(paths.root())) : columns);
        if (!(share.criterion() instanceof Criterion.Everything)) {
            criteria.where(new Predicates(builder, paths).of(share.criterion()));
        }
        criteria.groupBy(groups);
        if (aggregation.least() > 1) {
            criteria.having(builder.ge(builder.count(paths.root()), aggregation.least()));
        }
        return PreparedQuery.of(manager.createQuery(criteria), paths, columns, 0);
    }

    /** Without a real group the engine answers one row even for no record; as one of several shares, or under groups, it counts for nothing. */
    private static boolean isEmptyShare(Row row, Aggregation aggregation) {
        return !aggregation.groups().isEmpty() && aggregation.measures().stream().allMatch(measure -> isNothing(row.get(measure.alias())));
    }

    private static boolean isNothing(Object value) {
        return value == null || value instanceof Number number && new BigDecimal(number.toString()).signum() == 0;
    }

    private static boolean isHidden(String path, SeenValues values) {
        return path != null && values.isHidden(path);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static Expression<?> measure(Measure measure, SeenValues values) {
        CriteriaBuilder builder = values.builder();
        if (measure.function() == Aggregation.Function.COUNT) {
            return builder.count(values.paths().root());
        }
        Expression value = values.value(measure.path());
        return switch (measure.function()) {
            case MIN -> builder.least(value);
            case MAX -> builder.greatest(value);
            default -> builder.sum(measure.factor() == null ? value : builder.prod(value, (Expression) values.value(measure.factor())));
        };
    }

    static List<String> names(Aggregation aggregation) {
        QuarterHours quarters = new QuarterHours(aggregation);
        return Stream.concat(aggregation.groups().stream().flatMap(group -> quarters.names(group).stream()), aggregation.measures().stream().map(Measure::alias)).toList();
    }

    /** Makes one row of those of several shares that have the same group values. */
    private static List<Row> together(List<Row> rows, Aggregation aggregation) {
        int groups = aggregation.groups().size();
        Map<List<Object>, Row> merged = new LinkedHashMap<>();
        for (Row row : rows) {
            merged.merge(row.values().subList(0, groups), row, (one, other) -> together(one, other, aggregation));
        }
        return List.copyOf(merged.values());
    }

    private static Row together(Row one, Row other, Aggregation aggregation) {
        int groups = aggregation.groups().size();
        List<Object> values = new ArrayList<>(one.values().subList(0, groups));
        for (int i = 0; i < aggregation.measures().size(); i++) {
            values.add(together(aggregation.measures().get(i).function(), one.values().get(groups + i), other.values().get(groups + i)));
        }
        return new Row(one.names(), Collections.unmodifiableList(values));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object together(Aggregation.Function function, Object one, Object other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return switch (function) {
            case COUNT -> ((Number) one).longValue() + ((Number) other).longValue();
            case SUM -> sum(one, other);
            case MIN -> ((Comparable) one).compareTo(other) <= 0 ? one : other;
            case MAX -> ((Comparable) one).compareTo(other) >= 0 ? one : other;
        };
    }

    private static Object sum(Object one, Object other) {
        BigDecimal sum = new BigDecimal(one.toString()).add(new BigDecimal(other.toString()));
        if (one instanceof Long) {
            return sum.longValueExact();
        }
        return one instanceof Double ? (Object) sum.doubleValue() : sum;
    }
}
