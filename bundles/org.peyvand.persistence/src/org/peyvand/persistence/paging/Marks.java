package org.peyvand.persistence.paging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Row;

/** Known places within an ordered list: the sort key and the identifier of the record before a position. */
final class Marks {
    private static final int MOST = 2000;

    private final Order order;
    private final boolean usable;
    private final ConcurrentSkipListMap<Integer, Mark> marks = new ConcurrentSkipListMap<>();

    /**
     * A place.
     *
     * @param position how many records come before what follows the mark
     * @param key sort key of the last of them
     * @param id its identifier
     */
    record Mark(int position, Comparable<?> key, UUID id) {
    }

    Marks(List<Order> orders) {
        order = orders.isEmpty() ? Order.asc("id") : orders.getFirst();
        usable = orders.size() <= 1 && !order.path().contains(".");
    }

    boolean isUsable() {
        return usable;
    }

    /** What a page has to select. */
    String[] paths() {
        return usable && !order.path().equals("id") ? new String[] {"id", order.path()} : new String[] {"id"};
    }

    /** The attribute they are ordered by. */
    String path() {
        return order.path();
    }

    void put(int position, Row last) {
        Mark mark = at(position, last);
        if (mark != null && marks.size() < MOST) {
            marks.put(position, mark);
        }
    }

    /** The place after a row; {@code null} where the row has no sort key. */
    Mark at(int position, Row last) {
        Object key = last.get(order.path().equals("id") || !usable ? "id" : order.path());
        return usable && key instanceof Comparable<?> comparable ? new Mark(position, comparable, last.get("id", UUID.class)) : null;
    }

    /** The last mark at or before a position. */
    Optional<Mark> before(int position) {
        return usable ? Optional.ofNullable(marks.floorEntry(position)).map(Map.Entry::getValue) : Optional.empty();
    }

    /** What comes after a mark. The first comparison lets the database begin at the right place of its index. */
    Criterion after(Mark mark) {
        if (order.path().equals("id")) {
            return order.descending() ? Criteria.where("id").lessThan(mark.id()) : Criteria.where("id").moreThan(mark.id());
        }
        Criteria.Where key = Criteria.where(order.path());
        Criterion later = Criteria.where("id").moreThan(mark.id());
        return order.descending() ? Criteria.all(key.atMost(mark.key()), Criteria.any(key.lessThan(mark.key()), later))
                : Criteria.all(key.atLeast(mark.key()), Criteria.any(key.moreThan(mark.key()), later));
    }
}
