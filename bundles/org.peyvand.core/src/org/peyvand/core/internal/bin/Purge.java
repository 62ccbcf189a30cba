package org.peyvand.core.internal.bin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.core.Bin;
import org.peyvand.core.internal.bin.Remains.Remain;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.BinEntry;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Erasure;

/**
 * Takes the values of what was deleted before a moment out of the change log: first of whole records, then of parts whose whole is neither there nor in the bin. Parts
 * that were taken off a record that is still there are a piece of its history and stay. A batch in one transaction, so that people can go on working.
 */
final class Purge {
    private static final int BATCH = 100;
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final Instant before;
    private final Progress progress;
    private long records;
    private long rows;

    Purge(UnitOfWork work, EntityDescriptions descriptions, Instant before, Progress progress) {
        this.work = work;
        this.descriptions = descriptions;
        this.before = before;
        this.progress = progress;
    }

    /** Goes through the bin; stops between two batches when it is cancelled. */
    Outcome<Bin.Purged> run() {
        for (boolean parts : new boolean[] {false, true}) {
            UUID[] last = {null};
            boolean more = true;
            while (more && !progress.isCancelled()) {
                Outcome<Boolean> batch = work.write(session -> Outcome.done(batch(session.trusted(), parts, last)));
                if (!batch.isDone()) {
                    return batch.map(any -> null);
                }
                more = batch.value();
            }
        }
        return Outcome.done(new Bin.Purged(records, rows));
    }

    private boolean batch(Session session, boolean parts, UUID[] last) {
        Remains remains = new Remains(session, descriptions);
        Criterion kind = Criteria.where("entity").in(remains.wholes());
        List<Criterion> which = new ArrayList<>(List.of(parts ? Criteria.not(kind) : kind, Criteria.where("at").lessThan(before)));
        Optional.ofNullable(last[0]).ifPresent(id -> which.add(Criteria.where("id").moreThan(id)));
        List<BinEntry> found = session.list(Query.of(BinEntry.class).where(Criteria.all(which.toArray(Criterion[]::new))).orderBy(Order.asc("id")).page(0, BATCH));
        if (found.isEmpty()) {
            return false;
        }
        last[0] = found.getLast().getId();
        Set<UUID> back = remains.alive(found);
        Set<UUID> going = new HashSet<>(parts ? remains.of(found).stream().filter(one -> isAlone(one, session)).map(Remain::id).toList()
            : found.stream().map(BinEntry::getRecordId).filter(id -> !back.contains(id) && !isDeletedLater(id, session)).toList());
        rows += erase(session, going, Erasure.of(Erasure.Reason.PURGE, null, null, going.size()), descriptions);
        records += going.size();
        Set<UUID> leaving = new HashSet<>(going);
        leaving.addAll(back);
        session.upkeep().leaveBin(leaving);
        progress.worked(found.size());
        return found.size() == BATCH;
    }

    /** It came back once and was deleted again, not so long ago. */
    private boolean isDeletedLater(UUID record, Session session) {
        return session.count(Query.of(BinEntry.class).where(Criteria.all(Criteria.where("recordId").is(record), Criteria.where("at").atLeast(before)))) > 0;
    }

    /** Takes all values of records out of the change log; gives the number of rows. */
    static long erase(Session session, Set<UUID> records, Erasure erasure, EntityDescriptions descriptions) {
        if (records.isEmpty()) {
            return 0;
        }
        List<UUID> entries = session.select(Query.of(ChangeEntry.class).where(Criteria.where("recordId").in(records)), "id").stream().map(row -> row.get("id", UUID.class)).toList();
        return session.upkeep().erase(erasure, entries, (entity, attribute) -> descriptions.byId(entity).isPresent()).getRows();
    }

    /** Whether a part has no whole any more, neither stored nor in the bin. */
    private boolean isAlone(Remain part, Session session) {
        String name = part.entity().part().orElseThrow();
        Optional<UUID> whole = part.reference(name);
        if (whole.isEmpty()) {
            return true;
        }
        Optional<EntityDescription> target = part.entity().attribute(name).flatMap(attribute -> attribute.target());
        List<EntityDescription> wholes = target.map(List::of).orElseGet(() -> descriptions.all().stream()
            .filter(one -> one.owns().stream().anyMatch(type -> type.isAssignableFrom(part.entity().type()))).toList());
        Criterion same = Criteria.where("id").is(whole.get());
        boolean stored = wholes.stream().anyMatch(one -> exists(session, one.type(), same));
        return !stored && session.count(Query.of(BinEntry.class).where(Criteria.where("recordId").is(whole.get()))) == 0;
    }

    private static boolean exists(Session session, Class<? extends DomainEntity> type, Criterion same) {
        return session.count(Query.of(type).where(same)) > 0;
    }
}
