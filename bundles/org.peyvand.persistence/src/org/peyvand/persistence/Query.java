package org.peyvand.persistence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.peyvand.persistence.access.Action;

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
    private final Set<Manner> manners;
    private final Action purpose;

    /** How the database is to come to the records; says nothing about which these are. */
    private enum Manner {
        /** In no order. */
        ANY,
        /** There may be very many. */
        MANY,
        /** Along the index of the order. */
        ALONG
    }

    private Query(Class<E> type, Criterion criterion, List<Order> orders, List<String> fetches, int offset, int limit, Set<Manner> manners,
        Action purpose) {
        this.type = type;
        this.criterion = criterion;
        this.orders = orders;
        this.fetches = fetches;
        this.offset = offset;
        this.limit = limit;
        this.manners = manners;
        this.purpose = purpose;
    }

    /** All records of a class and its subclasses, in no order. */
    public static <E> Query<E> of(Class<E> type) {
        return new Query<>(type, Criteria.everything(), List.of(), List.of(), 0, 0, Set.of(), Action.READ);
    }

    /** With this criterion instead of the present one. */
    public Query<E> where(Criterion criterion) {
        return new Query<>(type, criterion, orders, fetches, offset, limit, manners, purpose);
    }

    /** With this criterion in addition. */
    public Query<E> and(Criterion more) {
        return where(criterion instanceof Criterion.Everything ? more : Criteria.all(criterion, more));
    }

    /** With these sort keys, the first the strongest. Equal records come in the order of their identifiers, so that pages fit. */
    public Query<E> orderBy(Order... orders) {
        return new Query<>(type, criterion, List.of(orders), fetches, offset, limit, with(Manner.ANY, false), purpose);
    }

    /** With these references loaded together with the records. */
    public Query<E> fetch(String... paths) {
        return new Query<>(type, criterion, orders, List.of(paths), offset, limit, manners, purpose);
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
        return new Query<>(type, criterion, orders, fetches, offset, limit, with(Manner.ANY, false), purpose);
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
        return new Query<>(type, criterion, List.of(), fetches, 0, most, with(Manner.ANY, true), purpose);
    }

    /**
     * Perhaps of very many records. Where rights leave out some of them, it is then worth while to look first which of the alternatives of rights lead
     * to records at all: a database finds those of one alternative along its index, those of several only by reading its whole table.
     */
    public Query<E> ofMany() {
        return new Query<>(type, criterion, orders, fetches, offset, limit, with(Manner.MANY, true), purpose);
    }

    /**
     * Rather along the index of its order than by finding all that fit and sorting them: for pages of what is a good part of all records. Asks the same
     * as without where there is no such index.
     */
    public Query<E> along() {
        return new Query<>(type, criterion, orders, fetches, offset, limit, with(Manner.ALONG, true), purpose);
    }

    private Set<Manner> with(Manner manner, boolean wanted) {
        if (manners.contains(manner) == wanted) {
            return manners;
        }
        Set<Manner> changed = manners.isEmpty() ? EnumSet.noneOf(Manner.class) : EnumSet.copyOf(manners);
        if (wanted) {
            changed.add(manner);
        } else {
            changed.remove(manner);
        }
        return changed;
    }

    /** Only records with which this may be done too, besides reading them. */
    public Query<E> allowing(Action purpose) {
        return new Query<>(type, criterion, orders, fetches, offset, limit, manners, purpose);
    }

    /** What the records are wanted for. */
    public Action purpose() {
        return purpose;
    }

    /** Whether any records will do, in no order. */
    public boolean isAny() {
        return manners.contains(Manner.ANY);
    }

    /** Whether there may be very many. */
    public boolean isOfMany() {
        return manners.contains(Manner.MANY);
    }

    /** Whether it is to follow the index of its order. */
    public boolean isAlong() {
        return manners.contains(Manner.ALONG);
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
