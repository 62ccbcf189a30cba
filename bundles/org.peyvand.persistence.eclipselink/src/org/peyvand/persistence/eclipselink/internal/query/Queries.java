package org.peyvand.persistence.eclipselink.internal.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceUnitUtil;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Fetch;
import jakarta.persistence.criteria.FetchParent;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;

/**
 * Runs queries and aggregations on an entity manager.
 *
 * @param readOnly whether the entities are only for reading, which saves the copy that changes are compared with
 * @param before told the classes that a query looks at before it runs
 */
public record Queries(EntityManager manager, boolean readOnly, Consumer<Set<Class<?>>> before) {
    private static final int FAR = 500;
    private static final int LARGE = 1000;

    /** The records of a query. */
    public <E> List<E> list(Query<E> query) {
        boolean farPage = query.offset() >= FAR && query.limit() > 0 && query.limit() <= LARGE;
        return farPage ? farPage(query) : records(query);
    }

    /** To skip many whole records is slow, to skip identifiers in an index is not. */
    private <E> List<E> farPage(Query<E> query) {
        List<Object> ids = select(query, List.of("id")).stream().map(row -> row.get("id")).toList();
        Query<E> page = Query.of(query.type()).where(new Criterion.In("id", Set.copyOf(ids))).fetch(query.fetches().toArray(String[]::new));
        List<E> found = new ArrayList<>(ids.isEmpty() ? List.of() : records(page));
        Map<Object, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        PersistenceUnitUtil util = manager.getEntityManagerFactory().getPersistenceUnitUtil();
        found.sort(Comparator.comparing(record -> places.get(util.getIdentifier(record))));
        return found;
    }

    private <E> List<E> records(Query<E> query) {
        CriteriaQuery<E> criteria = builder().createQuery(query.type());
        Root<E> root = criteria.from(query.type());
        Paths paths = new Paths(root, manager);
        criteria.select(root);
        fetch(root, query.fetches());
        where(criteria, paths, query.criterion());
        criteria.orderBy(orders(query, paths));
        TypedQuery<E> typed = page(manager.createQuery(criteria), query);
        if (readOnly) {
            typed.setHint(QueryHints.READ_ONLY, HintValues.TRUE);
        }
        before.accept(paths.types());
        return typed.getResultList();
    }

    private static void fetch(FetchParent<?, ?> root, List<String> fetches) {
        Map<String, Fetch<?, ?>> known = new HashMap<>();
        for (String path : fetches) {
            FetchParent<?, ?> parent = root;
            StringBuilder walked = new StringBuilder();
            for (String name : path.split("\\.")) {
                FetchParent<?, ?> from = parent;
                parent = known.computeIfAbsent(walked.append('/').append(name).toString(), key -> from.fetch(name, JoinType.LEFT));
            }
        }
    }

    /** How many records there are. */
    public long count(Query<?> query) {
        CriteriaQuery<Long> criteria = builder().createQuery(Long.class);
        Paths paths = new Paths(criteria.from(query.type()), manager);
        criteria.select(builder().count(paths.root()));
        where(criteria, paths, query.criterion());
        before.accept(paths.types());
        return manager.createQuery(criteria).getSingleResult();
    }

    /** Some paths of the records. */
    public List<Row> select(Query<?> query, List<String> names) {
        CriteriaQuery<Tuple> criteria = builder().createTupleQuery();
        Paths paths = new Paths(criteria.from(query.type()), manager);
        criteria.multiselect(names.stream().<Selection<?>>map(paths::value).toList());
        where(criteria, paths, query.criterion());
        criteria.orderBy(orders(query, paths));
        before.accept(paths.types());
        return rows(page(manager.createQuery(criteria), query), names);
    }

    /** Groups, counts and sums. */
    public List<Row> aggregate(Aggregation aggregation) {
        CriteriaQuery<Tuple> criteria = builder().createTupleQuery();
        Paths paths = new Paths(criteria.from(aggregation.type()), manager);
        List<Expression<?>> groups = new ArrayList<>();
        aggregation.groups().forEach(group -> groups.add(paths.value(group)));
        List<Selection<?>> columns = new ArrayList<>(groups);
        aggregation.measures().forEach(measure -> columns.add(measure(measure, paths)));
        criteria.multiselect(columns);
        where(criteria, paths, aggregation.criterion());
        criteria.groupBy(groups);
        List<String> names = Stream.concat(aggregation.groups().stream(),
            aggregation.measures().stream().map(Aggregation.Measure::alias)).toList();
        before.accept(paths.types());
        return rows(manager.createQuery(criteria), names);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Expression<?> measure(Aggregation.Measure measure, Paths paths) {
        if (measure.function() == Aggregation.Function.COUNT) {
            return builder().count(paths.root());
        }
        Expression value = paths.value(measure.path());
        return switch (measure.function()) {
            case MIN -> builder().least(value);
            case MAX -> builder().greatest(value);
            default -> builder().sum(measure.factor() == null ? value : builder().prod(value, (Expression) paths.value(measure.factor())));
        };
    }

    private CriteriaBuilder builder() {
        return manager.getCriteriaBuilder();
    }

    private void where(AbstractQuery<?> criteria, Paths paths, Criterion criterion) {
        if (!(criterion instanceof Criterion.Everything)) {
            criteria.where(new Predicates(builder(), paths).of(criterion));
        }
    }

    /** A page without a full order could show a record twice; the identifier completes it. */
    private List<Order> orders(Query<?> query, Paths paths) {
        List<Order> orders = new ArrayList<>();
        boolean ordered = !query.isAny() && (!query.orders().isEmpty() || query.limit() > 0 || query.offset() > 0);
        for (org.peyvand.persistence.Order order : query.orders()) {
            Expression<?> value = paths.value(order.path());
            orders.add(order.descending() ? builder().desc(value) : builder().asc(value));
        }
        if (ordered && query.orders().stream().noneMatch(order -> order.path().equals("id"))) {
            orders.add(builder().asc(paths.value("id")));
        }
        return orders;
    }

    private static <E> TypedQuery<E> page(TypedQuery<E> typed, Query<?> query) {
        if (query.offset() > 0) {
            typed.setFirstResult(query.offset());
        }
        return query.limit() > 0 ? typed.setMaxResults(query.limit()) : typed;
    }

    private static List<Row> rows(TypedQuery<Tuple> query, List<String> names) {
        List<Row> rows = new ArrayList<>();
        for (Tuple tuple : query.getResultList()) {
            List<Object> values = new ArrayList<>(names.size());
            for (int i = 0; i < names.size(); i++) {
                values.add(value(tuple.get(i), tuple.getElements().get(i).getJavaType()));
            }
            rows.add(new Row(names, Collections.unmodifiableList(values)));
        }
        return rows;
    }

    /** A foreign key comes as the text that stands in its column. */
    private static Object value(Object value, Class<?> type) {
        return value instanceof String text && type == UUID.class ? UUID.fromString(text) : value;
    }
}
