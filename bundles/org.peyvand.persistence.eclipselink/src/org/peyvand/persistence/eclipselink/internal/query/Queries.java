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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.peyvand.persistence.Aggregation;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.eclipselink.internal.access.Rights;

/**
 * Runs queries and aggregations on an entity manager, within the rights of whoever works.
 *
 * @param readOnly whether the entities are only for reading, which saves the copy that changes are compared with
 * @param rights asked for the rights; they are full for what is not done in a person's name
 * @param before told the classes that a query looks at before it runs
 */
public record Queries(EntityManager manager, boolean readOnly, Supplier<Rights> rights, Consumer<Set<Class<?>>> before) {
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
        Query<E> page = Query.of(query.type()).where(new Criterion.In("id", Set.copyOf(ids))).allowing(query.purpose()).fetch(query.fetches().toArray(String[]::new));
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
        Paths paths = new Paths(root, criteria, manager);
        criteria.select(root);
        fetch(root, query.fetches());
        where(criteria, paths, allowed(query));
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
        Paths paths = new Paths(criteria.from(query.type()), criteria, manager);
        criteria.select(builder().count(paths.root()));
        where(criteria, paths, allowed(query));
        before.accept(paths.types());
        return manager.createQuery(criteria).getSingleResult();
    }

    /** Some paths of the records. */
    public List<Row> select(Query<?> query, List<String> names) {
        CriteriaQuery<Tuple> criteria = builder().createTupleQuery();
        Paths paths = new Paths(criteria.from(query.type()), criteria, manager);
        SeenValues values = values(paths);
        List<Boolean> hidden = names.stream().map(values::isHidden).toList();
        List<Selection<?>> columns = new ArrayList<>(names.stream().filter(name -> !values.isHidden(name)).map(values::value).toList());
        criteria.multiselect(columns.isEmpty() ? List.of(paths.value("id")) : columns);
        where(criteria, paths, allowed(query));
        criteria.orderBy(orders(query, paths));
        before.accept(paths.types());
        return SeenValues.rows(page(manager.createQuery(criteria), query), names, hidden);
    }

    /** Groups, counts and sums. */
    public List<Row> aggregate(Aggregation aggregation) {
        return new Aggregates(manager, rights.get(), before).of(aggregation);
    }

    private CriteriaBuilder builder() {
        return manager.getCriteriaBuilder();
    }

    private Criterion allowed(Query<?> query) {
        return rights.get().allowed(query.type(), query.criterion(), query.purpose());
    }

    private SeenValues values(Paths paths) {
        return new SeenValues(builder(), paths, rights.get());
    }

    private void where(AbstractQuery<?> criteria, Paths paths, Criterion criterion) {
        if (!(criterion instanceof Criterion.Everything)) {
            criteria.where(new Predicates(builder(), paths).of(criterion));
        }
    }

    /** A page without a full order could show a record twice; the identifier completes it. */
    private List<Order> orders(Query<?> query, Paths paths) {
        List<Order> orders = new ArrayList<>();
        SeenValues values = values(paths);
        boolean ordered = !query.isAny() && (!query.orders().isEmpty() || query.limit() > 0 || query.offset() > 0);
        for (org.peyvand.persistence.Order order : query.orders()) {
            if (!values.isHidden(order.path())) {
                Expression<?> value = values.value(order.path());
                orders.add(order.descending() ? builder().desc(value) : builder().asc(value));
            }
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
}
