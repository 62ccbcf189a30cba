package org.peyvand.persistence;

import java.util.List;

/**
 * Which records, in what order, which page. Immutable: every method returns another query.
 *
 * @param <E> the entity
 */
public final class Query<E> {
    private final Class<E> type;
    private final Criterion criterion;
    private final List<Order> orders;
    private final List<String> fetches;
    private final int offset;
    private final int limit;
    private final boolean any;

    private Query(Class<E> type, Criterion criterion, List<Order> orders, List<String> fetches, int offset, int limit, boolean any) {
        this.type = type;
        this.criterion = criterion;
        this.orders = orders;
        this.fetches = fetches;
        this.offset = offset;
        this.limit = limit;
        this.any = any;
    }

    /** All records of a class and its subclasses, in no order. */
    public static <E> Query<E> of(Class<E> type) {
        return new Query<>(type, Criteria.everything(), List.of(), List.of(), 0, 0, false);
    }

    /** With this criterion instead of the present one. */
    public Query<E> where(Criterion criterion) {
        return new Query<>(type, criterion, orders, fetches, offset, limit, any);
    }

    /** With this criterion in addition. */
    public Query<E> and(Criterion more) {
        return where(criterion instanceof Criterion.Everything ? more : Criteria.all(criterion, more));
    }

    /** With these sort keys, the first the strongest. Equal records come in the order of their identifiers, so that pages fit. */
    public Query<E> orderBy(Order... orders) {
        return new Query<>(type, criterion, List.of(orders), fetches, offset, limit, false);
    }

    /** With these references loaded together with the records. */
    public Query<E> fetch(String... paths) {
        return new Query<>(type, criterion, orders, List.of(paths), offset, limit, any);
    }

    /**
     * With one page only.
     *
     * @param offset records to skip, from 0
     * @param limit most records of the page; 0 for no limit
     */
    public Query<E> page(int offset, int limit) {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
        return new Query<>(type, criterion, orders, fetches, offset, limit, false);
    }

    /**
     * At most so many records, whichever the database comes upon first, in no order: the quickest way to see whether there are few or many.
     *
     * @param most at least 1
     */
    public Query<E> any(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most " + most);
        }
        return new Query<>(type, criterion, List.of(), fetches, 0, most, true);
    }

    /** Whether any records will do, in no order. */
    public boolean isAny() {
        return any;
    }

    /** The entity. */
    public Class<E> type() {
        return type;
    }

    /** Which records. */
    public Criterion criterion() {
        return criterion;
    }

    /** The sort keys, the first the strongest. */
    public List<Order> orders() {
        return orders;
    }

    /** References to load together with the records. */
    public List<String> fetches() {
        return fetches;
    }

    /** Records to skip. */
    public int offset() {
        return offset;
    }

    /** Most records, 0 for no limit. */
    public int limit() {
        return limit;
    }
}
