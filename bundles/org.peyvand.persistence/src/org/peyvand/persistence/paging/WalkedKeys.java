package org.peyvand.persistence.paging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.peyvand.persistence.access.Share;
import org.peyvand.persistence.model.DomainEntity;

/**
 * The keys of a list of which somebody may read only some records. Asked for these in an order, a database reads and sorts its whole table, because
 * rights are alternatives over several columns. So all keys are walked along the index of the order instead, in chunks, and of each chunk those
 * are kept whose records may be read. Once it is known that a good part of the records may be read, the database follows that index itself, unless it
 * may be nearly all: then one chunk that is a little larger than the page gives it, and only its records are looked into, which are read anyway.
 *
 * @param query the list, as a whole
 * @param marks of its order
 * @param share what was noticed so far about how many records may be read
 * @param again what is to be asked once more of those that may be read, as not every value in question may be seen in each of them
 */
record WalkedKeys<E extends DomainEntity>(UnitOfWork work, Query<E> query, Marks marks, Share share, Criterion again) {
    /** So few that it costs nearly nothing to see that none of them may be read. */
    private static final int FIRST_CHUNK = 32;
    private static final int LARGEST_CHUNK = 1024;
    /** Where of so many keys less than one in so many may be read, it is not worth while to walk; what is first in an order may be an exception. */
    private static final int ENOUGH = 2048;
    private static final int RARE = 32;
    private static final long UNEVEN_NANOS = 500_000_000L;

    /**
     * What was found.
     *
     * @param rows keys of records that may be read
     * @param full whether there are as many as wanted
     * @param ended whether all keys from the start were walked
     * @param rare whether it ended early, because hardly any of the first records may be read
     */
    record Found(List<Row> rows, boolean full, boolean ended, boolean rare) {
    }

    /**
     * What is to be found.
     *
     * @param start after which place, or {@code null}
     * @param skip how many records that may be read to pass over
     * @param limit how many are wanted
     * @param patience how to go on where hardly any record may be read
     */
    record Wanted(Marks.Mark start, int skip, int limit, Patience patience) {
        /** A little more than is missing, as some may not be read. */
        private int chunk(int found, int walked, Share share) {
            long guess = walked == 0 ? first(share) : found == 0 ? walked : (long) (skip + limit - found) * walked / found;
            return (int) Math.clamp(guess + guess / 16 + 1, 1, LARGEST_CHUNK);
        }

        private int first(Share share) {
            return share.isLarge() ? share.among(skip + limit) : Math.min(FIRST_CHUNK, skip + limit);
        }

        private boolean isRare(int found, int walked) {
            return switch (patience) {
                case NONE -> found == 0;
                case SOME -> walked >= ENOUGH && found * RARE < walked;
                case ALL -> false;
            };
        }
    }

    /** How to go on where hardly any record may be read. */
    enum Patience {
        /** Not at all when none of the very first may be read. */
        NONE,
        /** For some thousands of keys. */
        SOME,
        /** To the end. */
        ALL
    }

    /** Those of a list, where rights take records from it and its order is by something that may be seen. */
    static <E extends DomainEntity> Optional<WalkedKeys<E>> of(UnitOfWork work, Query<E> query, Marks marks) {
        return !marks.isUsable() ? Optional.empty() : work.read(session -> {
            Permitted permitted = session.permitted();
            boolean some = permitted.extent(query.type(), Action.READ) == Extent.SOME || permitted.extent(query.type(), query.purpose()) == Extent.SOME;
            return some && permitted.field(query.type(), marks.path()) != FieldRight.HIDDEN
                    ? Optional.of(new WalkedKeys<>(work, query, marks, permitted.share(query.type(), query.purpose()), again(query, permitted))) : Optional.empty();
        });
    }

    private static Criterion again(Query<? extends DomainEntity> query, Permitted permitted) {
        return permitted.isOpen(query.type(), query.criterion()) ? Criteria.everything() : query.criterion();
    }

    /**
     * The shorter way, as far as is known.
     *
     * @param loaded where records are put that were read on the way; {@code null} when only keys are wanted
     */
    Found read(Wanted wanted, Map<UUID, E> loaded) {
        boolean inOneChunk = share.isNearlyAll() && loaded != null && wanted.skip() == 0;
        return share.isLarge() && !inOneChunk ? along(wanted) : walk(wanted, loaded);
    }

    /** In one statement. */
    private Found along(Wanted wanted) {
        long start = System.nanoTime();
        Query<E> page = query.and(after(wanted)).along().page(wanted.skip(), wanted.limit());
        List<Row> rows = work.read(session -> session.select(page, marks.paths()));
        if (System.nanoTime() - start > UNEVEN_NANOS) {
            share.noteUneven();
        }
        boolean full = rows.size() == wanted.limit();
        return new Found(rows, full, !full && wanted.start() == null, false);
    }

    private Criterion after(Wanted wanted) {
        return wanted.start() == null ? Criteria.everything() : marks.after(wanted.start());
    }

    /** Chunk by chunk. */
    Found walk(Wanted wanted, Map<UUID, E> loaded) {
        List<Row> rows = new ArrayList<>();
        Criterion after = after(wanted);
        int passed = 0;
        for (int walked = 0; ;) {
            int size = wanted.chunk(passed, walked, share);
            List<Row> chunk = chunk(after, size);
            boolean worthLoading = loaded != null && wanted.skip() == 0 && size <= 2 * (wanted.limit() - rows.size());
            Set<?> open = worthLoading ? opened(chunk, loaded) : open(chunk);
            share.note(passed + open.size(), walked + chunk.size());
            for (Row row : chunk) {
                if (open.contains(row.get("id")) && ++passed > wanted.skip()) {
                    rows.add(row);
                    if (rows.size() == wanted.limit()) {
                        return new Found(rows, true, false, false);
                    }
                }
            }
            if (chunk.size() < size) {
                return new Found(rows, false, walked == 0 && wanted.start() == null, false);
            }
            walked += chunk.size();
            Marks.Mark last = marks.at(0, chunk.getLast());
            if (last == null || wanted.isRare(passed, walked)) {
                return new Found(rows, false, false, last != null);
            }
            after = marks.after(last);
        }
    }

    private List<Row> chunk(Criterion after, int size) {
        return work.read(session -> session.trusted().select(query.and(after).page(0, size), marks.paths()));
    }

    /** Those of them that may be read, and whose values in question may be seen. */
    private Query<E> among(List<Row> chunk) {
        Set<Object> ids = chunk.stream().map(row -> row.get("id")).collect(Collectors.toSet());
        return Query.of(query.type()).where(new Criterion.In("id", ids)).and(again).allowing(query.purpose());
    }

    private Set<?> open(List<Row> chunk) {
        if (chunk.isEmpty()) {
            return Set.of();
        }
        return work.read(session -> session.select(among(chunk), "id")).stream().map(row -> row.get("id")).collect(Collectors.toSet());
    }

    private Set<?> opened(List<Row> chunk, Map<UUID, E> loaded) {
        if (chunk.isEmpty()) {
            return Set.of();
        }
        Map<UUID, E> found = new HashMap<>();
        work.read(session -> session.list(among(chunk).fetch(query.fetches().toArray(String[]::new)))).forEach(record -> found.put(record.getId(), record));
        loaded.putAll(found);
        return found.keySet();
    }
}
