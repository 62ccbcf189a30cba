package org.peyvand.persistence.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.access.Permitted.Extent;
import org.peyvand.persistence.model.DomainEntity;

/**
 * The keys of a list of which somebody may read only some records. Asked for these in an order, a database reads and sorts its whole table, because
 * rights are alternatives over several columns. So all keys are walked along the index of the order instead, in chunks, and of each chunk those
 * are kept whose records may be read.
 *
 * @param query the list, as a whole
 * @param marks of its order
 */
record WalkedKeys<E extends DomainEntity>(UnitOfWork work, Query<E> query, Marks marks) {
    private static final int FIRST_CHUNK = 128;
    private static final int LARGEST_CHUNK = 1024;

    /**
     * What was found.
     *
     * @param rows keys of records that may be read
     * @param full whether there are as many as wanted
     * @param ended whether all keys from the start were walked
     */
    record Found(List<Row> rows, boolean full, boolean ended) {
    }

    /** Whether rights take records from the list, and its order is by something that may be seen. */
    boolean isNeeded() {
        return marks.isUsable() && work.read(session -> {
            Permitted permitted = session.permitted();
            boolean some = permitted.extent(query.type(), Action.READ) == Extent.SOME || permitted.extent(query.type(), query.purpose()) == Extent.SOME;
            return some && permitted.field(query.type(), marks.path()) != FieldRight.HIDDEN;
        });
    }

    /**
     * Walks.
     *
     * @param start after which place, or {@code null}
     * @param skip how many records that may be read to pass over
     * @param limit how many are wanted
     * @param most about how many keys to walk at most
     */
    Found read(Marks.Mark start, int skip, int limit, int most) {
        List<Row> rows = new ArrayList<>();
        Criterion after = start == null ? Criteria.everything() : marks.after(start);
        int passed = 0;
        int size = Math.max(FIRST_CHUNK, Math.min(LARGEST_CHUNK, limit));
        for (int walked = 0; walked < most; size = Math.min(LARGEST_CHUNK, 2 * size)) {
            List<Row> chunk = chunk(after, size);
            Set<Object> open = open(chunk);
            for (Row row : chunk) {
                if (open.contains(row.get("id")) && ++passed > skip) {
                    rows.add(row);
                    if (rows.size() == limit) {
                        return new Found(rows, true, false);
                    }
                }
            }
            if (chunk.size() < size) {
                return new Found(rows, false, walked == 0 && start == null);
            }
            Marks.Mark last = marks.at(0, chunk.getLast());
            if (last == null) {
                return new Found(rows, false, false);
            }
            after = marks.after(last);
            walked += chunk.size();
        }
        return new Found(rows, false, false);
    }

    private List<Row> chunk(Criterion after, int size) {
        return work.read(session -> session.trusted().select(query.where(after).page(0, size), marks.paths()));
    }

    private Set<Object> open(List<Row> chunk) {
        if (chunk.isEmpty()) {
            return Set.of();
        }
        Set<Object> ids = chunk.stream().map(row -> row.get("id")).collect(Collectors.toSet());
        Query<E> among = Query.of(query.type()).where(new Criterion.In("id", ids)).allowing(query.purpose());
        return work.read(session -> session.select(among, "id")).stream().map(row -> row.get("id")).collect(Collectors.toSet());
    }
}
