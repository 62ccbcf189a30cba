package org.peyvand.persistence.paging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.peyvand.base.Pieces;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;

/**
 * The records of one query, page by page, in any order of asking. Keys first, records after: a join would make the database sort all records
 * before it gives the first. Few matches are found first and sorted then; many are read along the index of the order. Pages that were passed
 * leave marks, so that the next ones begin there instead of counting from the start. As of the moment of the first page; make a new one to
 * see what was stored since. Thread-safe.
 *
 * @param <E> the entity
 */
public final class RecordPages<E extends DomainEntity> {
    /** Most matches that are sorted by themselves. */
    static final int FEW = 1000;
    /** Rows between two marks that {@link #mark} sets. */
    static final int STRIDE = 20_000;
    private static final int LARGEST = 20_000;
    private static final int WINDOW = 4000;
    private static final long SLOW_NANOS = 150_000_000L;

    private final UnitOfWork work;
    private final Query<E> asked;
    private final Query<E> query;
    private final Marks marks;
    private final boolean narrowed;
    private final long expected;
    private volatile List<UUID> few;
    private volatile boolean looked;
    private volatile boolean rare;
    private volatile Optional<WalkedKeys<E>> within;
    private volatile boolean slow;
    private volatile long count = -1;
    private volatile Window window = new Window(0, List.of());

    private record Window(int from, List<UUID> ids) {
        boolean covers(int offset, int limit) {
            return offset >= from && offset + limit <= from + ids.size();
        }
    }

    /** Of a query; its page is left out of account. */
    public RecordPages(UnitOfWork work, Query<E> query) {
        this(work, query, -1);
    }

    /**
     * The same where they have just been counted, so that nobody has to look whether they are few.
     *
     * @param expected about how many there are
     */
    public RecordPages(UnitOfWork work, Query<E> query, long expected) {
        this.expected = expected;
        this.work = work;
        this.asked = query.page(0, 0);
        this.query = asked.ofMany();
        this.marks = new Marks(query.orders());
        this.narrowed = !isEverything(query.criterion());
    }

    private static boolean isEverything(Criterion criterion) {
        return criterion instanceof Criterion.Everything || criterion instanceof Criterion.All all && all.parts().stream().allMatch(RecordPages::isEverything);
    }

    /** The records from an offset on, detached, at most so many. */
    public List<E> page(int offset, int limit) {
        Map<UUID, E> loaded = new HashMap<>();
        List<UUID> ids = ids(offset, limit, limit <= FEW ? loaded : null);
        return records(work, query, ids, loaded);
    }

    /** The records with these identifiers in this order, of which perhaps all were loaded already. */
    static <E extends DomainEntity> List<E> records(UnitOfWork work, Query<E> query, List<UUID> ids, Map<UUID, E> loaded) {
        if (!loaded.isEmpty() && loaded.keySet().containsAll(ids)) {
            return ids.stream().map(loaded::get).toList();
        }
        List<E> records = new ArrayList<>(ids.size());
        for (List<UUID> some : Pieces.of(ids, FEW)) {
            records.addAll(records(work, query, some));
        }
        return records;
    }

    /** The records with these identifiers in this order, with what the query fetches. */
    private static <E extends DomainEntity> List<E> records(UnitOfWork work, Query<E> query, List<UUID> ids) {
        Query<E> wanted = Query.of(query.type()).where(new Criterion.In("id", Set.copyOf(ids))).fetch(query.fetches().toArray(String[]::new));
        Map<UUID, E> found = new HashMap<>();
        if (!ids.isEmpty()) {
            work.read(session -> session.list(wanted)).forEach(record -> found.put(record.getId(), record));
        }
        return ids.stream().map(found::get).filter(record -> record != null).toList();
    }

    /** The identifiers from an offset on, at most so many. */
    public List<UUID> ids(int offset, int limit) {
        return ids(offset, limit, null);
    }

    /** @param loaded where records are put that are read on the way, or {@code null} */
    private List<UUID> ids(int offset, int limit, Map<UUID, E> loaded) {
        if (isFew()) {
            return ofFew(offset, limit);
        }
        if (limit > LARGEST) {
            List<UUID> all = new ArrayList<>();
            for (int from = offset; from < offset + limit && all.size() == from - offset; from += LARGEST) {
                all.addAll(ids(from, Math.min(LARGEST, offset + limit - from), null));
            }
            return all;
        }
        Window kept = window;
        if (kept.covers(offset, limit)) {
            return kept.ids().subList(offset - kept.from(), offset - kept.from() + limit);
        }
        return slow ? windowed(offset, limit) : read(offset, limit, loaded);
    }

    /** Where the database sorts for each page, many pages are read at once. */
    private List<UUID> windowed(int offset, int limit) {
        List<UUID> ids = read(offset, Math.max(limit, WINDOW), null);
        window = new Window(offset, List.copyOf(ids));
        return ids.subList(0, Math.min(limit, ids.size()));
    }

    private List<UUID> read(int offset, int limit, Map<UUID, E> loaded) {
        long start = System.nanoTime();
        List<UUID> ids = marks.before(offset).map(mark -> readFrom(mark, offset, limit, loaded)).orElseGet(() -> readPlain(offset, limit, loaded));
        slow |= offset == 0 && System.nanoTime() - start > SLOW_NANOS;
        return ids;
    }

    private boolean isFew() {
        return narrowed ? lookForFew() : few != null;
    }

    private List<UUID> ofFew(int offset, int limit) {
        return few.subList(Math.min(offset, few.size()), Math.min(few.size(), offset + limit));
    }

    /** What leads to the records of a list that rights alone narrow; empty also when it is known to be too long a way. */
    private Optional<WalkedKeys<E>> within() {
        Optional<WalkedKeys<E>> known = within;
        if (known == null) {
            known = narrowed ? Optional.empty() : WalkedKeys.of(work, query, marks);
            rare = known.isPresent() && known.get().share().isRare() && !lookForFew();
            within = known;
        }
        return rare ? Optional.empty() : known;
    }

    /** Within somebody's rights along all keys; empty when only the database can tell. */
    private Optional<List<UUID>> walk(WalkedKeys<E> walked, Marks.Mark mark, int offset, int limit, Map<UUID, E> loaded) {
        if (isFew()) {
            return Optional.of(ofFew(offset, limit));
        }
        int skip = offset - (mark == null ? 0 : mark.position());
        WalkedKeys.Patience patience = !looked ? WalkedKeys.Patience.NONE : mark == null ? WalkedKeys.Patience.SOME : WalkedKeys.Patience.ALL;
        WalkedKeys.Found found = walked.read(new WalkedKeys.Wanted(mark, skip, limit, patience), loaded);
        boolean atEnd = count >= 0 && offset + found.rows().size() >= count;
        if (found.full() || found.ended() || atEnd) {
            return Optional.of(marked(found.rows(), offset));
        }
        if (!looked) {
            lookForFew();
            return walk(walked, mark, offset, limit, loaded);
        }
        rare |= found.rare();
        return Optional.empty();
    }

    private List<UUID> readFrom(Marks.Mark mark, int offset, int limit, Map<UUID, E> loaded) {
        Optional<WalkedKeys<E>> walked = within();
        if (walked.isPresent()) {
            return walk(walked.get(), mark, offset, limit, loaded).orElseGet(() -> readSorted(offset, limit));
        }
        Criterion further = Criteria.all(query.criterion(), marks.after(mark));
        List<UUID> ids = select(query.where(further).page(offset - mark.position(), limit), offset);
        boolean atEnd = count >= 0 && offset + ids.size() >= count;
        return ids.size() == limit || atEnd ? ids : readSorted(offset, limit);
    }

    private List<UUID> readPlain(int offset, int limit, Map<UUID, E> loaded) {
        return within().flatMap(walked -> walk(walked, null, offset, limit, loaded)).orElseGet(() -> readSorted(offset, limit));
    }

    private List<UUID> readSorted(int offset, int limit) {
        return select(query.page(offset, limit), offset);
    }

    private List<UUID> select(Query<E> page, int offset) {
        return marked(work.read(session -> session.select(page, marks.paths())), offset);
    }

    private List<UUID> marked(List<Row> rows, int offset) {
        if (!rows.isEmpty()) {
            marks.put(offset + rows.size(), rows.getLast());
        }
        return rows.stream().map(row -> row.get("id", UUID.class)).toList();
    }

    private synchronized boolean lookForFew() {
        if (!looked) {
            List<UUID> found = expected < 0 ? lookedFor() : expected <= FEW ? ids(query.page(0, FEW + 1)) : null;
            if (found != null && found.size() <= FEW) {
                few = found;
                count = found.size();
                noteFew();
            }
            looked = true;
        }
        return few != null;
    }

    /** All in their order when they are few, which is cheap to see; otherwise nothing. */
    private List<UUID> lookedFor() {
        List<UUID> any = ids(query.any(FEW + 1));
        return any.size() > FEW ? null : any.isEmpty() ? any : ids(asked.where(new Criterion.In("id", Set.copyOf(any))).page(0, FEW));
    }

    private List<UUID> ids(Query<E> some) {
        return work.read(session -> session.select(some, "id")).stream().map(row -> row.get("id", UUID.class)).toList();
    }

    private void noteFew() {
        if (!narrowed) {
            WalkedKeys.of(work, query, marks).ifPresent(walked -> walked.share().noteFew());
        }
    }

    /** How many there are. */
    public long count() {
        if (isFew()) {
            return few.size();
        }
        long found = work.read(session -> session.count(query));
        count = found;
        return found;
    }

    /**
     * Sets marks all along the records, so that a jump to any place is quick. Stops by itself where the order has no index.
     *
     * @param cancelled asked between the marks
     */
    public void mark(BooleanSupplier cancelled) {
        if (slow || !marks.isUsable() || isFew()) {
            return;
        }
        for (int position = STRIDE; position < count && !cancelled.getAsBoolean(); position += STRIDE) {
            long start = System.nanoTime();
            int at = position;
            marks.before(at - 1).ifPresentOrElse(mark -> readFrom(mark, at - 1, 1, null), () -> readPlain(at - 1, 1, null));
            if (System.nanoTime() - start > SLOW_NANOS) {
                return;
            }
        }
    }
}
