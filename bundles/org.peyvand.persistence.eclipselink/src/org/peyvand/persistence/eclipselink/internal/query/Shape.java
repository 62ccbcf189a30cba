package org.peyvand.persistence.eclipselink.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.model.DomainEntity;

/**
 * What a query asks the engine. Without the values it compares with, queries of one shape differ in nothing, so one statement serves them all.
 *
 * @param kind what is read
 * @param type the entity
 * @param criterion with values, or with {@link Slots} in their places
 * @param orders the sort keys, completed by the identifier where pages need it
 * @param names paths to select or to group by
 * @param fetches references to load together with the records
 * @param measures what an aggregation computes
 * @param paged whether only some rows are wanted
 * @param readOnly whether the records are only for reading
 * @param along whether it is to follow the index of its order
 */
record Shape(Kind kind, Class<?> type, Criterion criterion, List<Order> orders, List<String> names, List<String> fetches,
    List<Aggregation.Measure> measures, boolean paged, boolean readOnly, boolean along) {
    /** In place of a searched text; nobody can type it. */
    static final String PLACE = "\uFFFF";
    /** Most values of one list of alternatives. */
    static final int CHUNK = 1024;

    /** What is read. */
    enum Kind {
        /** Whole records. */
        RECORDS,
        /** Their number. */
        COUNT,
        /** Some paths. */
        SELECT,
        /** Groups. */
        AGGREGATE
    }

    /**
     * The place of one or more values.
     *
     * @param count how many
     * @param type what they are
     */
    record Slots(int count, Class<?> type) {
    }

    /** @param allowed which records, within somebody's rights */
    static Shape records(Query<?> query, Criterion allowed, boolean readOnly) {
        return new Shape(Kind.RECORDS, query.type(), allowed, orders(query), List.of(), query.fetches(), List.of(), query.limit() > 0, readOnly, false);
    }

    static Shape count(Query<?> query, Criterion allowed) {
        return new Shape(Kind.COUNT, query.type(), allowed, List.of(), List.of(), List.of(), List.of(), false, true, false);
    }

    static Shape select(Query<?> query, Criterion allowed, List<String> names) {
        return new Shape(Kind.SELECT, query.type(), allowed, orders(query), names, List.of(), List.of(), query.limit() > 0, true, query.isAlong());
    }

    static Shape aggregate(Aggregation aggregation) {
        return new Shape(Kind.AGGREGATE, aggregation.type(), aggregation.criterion(), List.of(), aggregation.groups(), List.of(), aggregation.measures(), false,
            true, false);
    }

    /** The same with places instead of values, which are added to the list in the order in which {@link Predicates} comes upon the places. */
    Shape withoutValues(List<Object> values) {
        return new Shape(kind, type, criterion(criterion, values), orders, names, fetches, measures, paged, readOnly, along);
    }

    /** A page without a full order could show a record twice; the identifier completes it. */
    private static List<Order> orders(Query<?> query) {
        boolean ordered = !query.isAny() && (!query.orders().isEmpty() || query.limit() > 0 || query.offset() > 0);
        if (!ordered || query.orders().stream().anyMatch(order -> order.path().equals("id"))) {
            return query.orders();
        }
        List<Order> orders = new ArrayList<>(query.orders());
        orders.add(Order.asc("id"));
        return orders;
    }

    private static Criterion criterion(Criterion criterion, List<Object> values) {
        return switch (criterion) {
            case Criterion.Everything every -> every;
            case Criterion.Null missing -> missing;
            case Criterion.Kind kind -> kind;
            case Criterion.Within within -> new Criterion.Within(within.path(), within.type(), criterion(within.criterion(), values));
            case Criterion.Not not -> new Criterion.Not(criterion(not.part(), values));
            case Criterion.All all -> new Criterion.All(all.parts().stream().map(part -> criterion(part, values)).toList());
            case Criterion.Any any -> new Criterion.Any(any.parts().stream().map(part -> criterion(part, values)).toList());
            case Criterion.Compare compare -> {
                Object value = plain(compare.value());
                values.add(value);
                yield new Criterion.Compare(compare.path(), compare.relation(), new Slots(1, type(value)));
            }
            case Criterion.Text text -> {
                values.add(pattern(text));
                yield new Criterion.Text(text.path(), text.match(), PLACE);
            }
            case Criterion.In in -> new Criterion.In(in.path(), Set.of(alternatives(in, values)));
        };
    }

    /** Repeats the last value up to a power of two, so that the engine compiles few different statements. */
    private static Slots alternatives(Criterion.In in, List<Object> values) {
        int before = values.size();
        in.values().forEach(value -> values.add(plain(value)));
        int rest = (values.size() - before) % CHUNK;
        int size = rest == 0 ? 0 : Integer.highestOneBit(2 * rest - 1);
        for (int i = rest; i < size; i++) {
            values.add(values.getLast());
        }
        return new Slots(values.size() - before, values.size() == before ? Object.class : type(values.getLast()));
    }

    private static Class<?> type(Object value) {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }

    static Object plain(Object value) {
        return value instanceof DomainEntity entity ? entity.getId() : value;
    }

    /** Whether letter case tells texts at a path apart: search keys are in small letters already. */
    static boolean isExact(String path) {
        return path.endsWith("Key");
    }

    static String pattern(Criterion.Text text) {
        String escaped = (isExact(text.path()) ? text.text() : text.text().toLowerCase(Locale.ROOT)).replaceAll("([\\\\%_])", "\\\\$1");
        return (text.match() == Criterion.Match.CONTAINS ? "%" : "") + escaped + '%';
    }
}
