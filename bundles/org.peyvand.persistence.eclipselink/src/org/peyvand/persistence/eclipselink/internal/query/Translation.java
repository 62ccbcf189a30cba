package org.peyvand.persistence.eclipselink.internal.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.List;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.eclipselink.internal.access.Rights;
import org.peyvand.persistence.eclipselink.internal.dialect.OrderIndexes;

/**
 * Translates shapes of queries for the engine, within somebody's rights: what may be seen nowhere is not asked for, what may be seen in some
 * records is asked for under that condition.
 */
record Translation(EntityManager manager, Shape shape, Rights rights) {

    /**
     * @param count how many values were taken from the shape
     * @param indexes that the query may follow
     */
    PreparedQuery translated(int count, OrderIndexes indexes) {
        CriteriaQuery<?> criteria = switch (shape.kind()) {
            case RECORDS -> builder().createQuery(shape.type());
            case COUNT -> builder().createQuery(Long.class);
            default -> builder().createTupleQuery();
        };
        Paths paths = new Paths(criteria.from(shape.type()), criteria, manager);
        SeenValues values = new SeenValues(builder(), paths, rights);
        List<Selection<?>> columns = select(criteria, values);
        if (!(shape.criterion() instanceof Criterion.Everything)) {
            criteria.where(new Predicates(builder(), paths).of(shape.criterion()));
        }
        criteria.orderBy(orders(values));
        PreparedQuery prepared = PreparedQuery.of(manager.createQuery(criteria), paths, columns, count);
        prepared.query().setIsReadOnly(shape.kind() == Shape.Kind.RECORDS && shape.readOnly());
        if (shape.paged()) {
            prepared.query().setMaxRows(1);
        }
        if (shape.along() && shape.orders().size() == 2 && shape.orders().getLast().equals(Order.asc("id"))) {
            Order first = shape.orders().getFirst();
            paths.column(first.path()).ifPresent(field -> indexes.follow(prepared.query(), field.getTableName(), field.getName(), first.descending()));
        }
        return prepared;
    }

    private CriteriaBuilder builder() {
        return manager.getCriteriaBuilder();
    }

    @SuppressWarnings("unchecked")
    private List<Selection<?>> select(CriteriaQuery<?> criteria, SeenValues values) {
        Paths paths = values.paths();
        List<Selection<?>> columns = new ArrayList<>();
        switch (shape.kind()) {
            case RECORDS -> {
                ((CriteriaQuery<Object>) criteria).select(paths.root());
                shape.fetches().forEach(paths::fetch);
            }
            case COUNT -> ((CriteriaQuery<Long>) criteria).select(paths.number());
            case SELECT -> {
                shape.names().stream().filter(name -> !values.isHidden(name)).forEach(name -> columns.add(values.value(name)));
                ((CriteriaQuery<Tuple>) criteria).multiselect(columns.isEmpty() ? List.of(paths.value("id")) : columns);
            }
            case AGGREGATE -> {
                List<Expression<?>> groups = new ArrayList<>();
                shape.names().forEach(name -> groups.add(paths.value(name)));
                columns.addAll(groups);
                shape.measures().forEach(measure -> columns.add(Aggregates.measure(measure, values)));
                ((CriteriaQuery<Tuple>) criteria).multiselect(columns);
                criteria.groupBy(groups);
            }
        }
        return columns;
    }

    private List<jakarta.persistence.criteria.Order> orders(SeenValues values) {
        List<jakarta.persistence.criteria.Order> orders = new ArrayList<>();
        for (Order order : shape.orders()) {
            if (!values.isHidden(order.path())) {
                Expression<?> value = values.value(order.path());
                orders.add(order.descending() ? builder().desc(value) : builder().asc(value));
            }
        }
        return orders;
    }
}
