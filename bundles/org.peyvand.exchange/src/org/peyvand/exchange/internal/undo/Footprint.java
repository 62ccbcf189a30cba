package org.peyvand.exchange.internal.undo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.base.Progress;
import org.peyvand.exchange.internal.run.SeenRecords;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.ChangeEntry;

/**
 * What an import has made, and who has referred to it since. Of what it made only hashes are kept; of what others did since, the change log
 * is read once, and only references to records of the import are kept.
 */
final class Footprint {
    private static final int PAGE = 2_000;
    private final SeenRecords made = SeenRecords.only();
    private final Map<UUID, List<Use>> uses = new HashMap<>();
    private long entries;

    /**
     * A record refers to one that the import made.
     *
     * @param attribute name of the attribute that refers
     */
    record Use(String entity, UUID record, String attribute) {
    }

    /** Reads what the import did. */
    void read(UnitOfWork work, Steps steps, Progress progress) {
        for (Steps.Step step : steps.runs()) {
            if (progress.isCancelled()) {
                return;
            }
            work.read(session -> session.trusted().select(step.query(), "recordId", "kind")).forEach(row -> {
                entries++;
                if (row.get("kind") == EntityChange.Kind.CREATED) {
                    made.add(hash((UUID) row.get("recordId")), 0, 0);
                }
            });
        }
    }

    /** Reads what others did since. */
    void readSince(UnitOfWork work, Steps steps, Progress progress) {
        UUID last = steps.first();
        while (last != null && !progress.isCancelled()) {
            UUID from = last;
            List<Row> page = work.read(session -> session.trusted().select(Query.of(ChangeEntry.class).where(Criteria.where("id").moreThan(from))
                    .orderBy(Order.asc("id")).page(0, PAGE), "id", "transactionId"));
            List<UUID> foreign = page.stream().filter(row -> !steps.transactions().contains((UUID) row.get("transactionId")))
                    .map(row -> (UUID) row.get("id")).toList();
            if (!foreign.isEmpty()) {
                work.read(session -> session.trusted().select(Query.of(ChangeEntry.class).where(Criteria.where("id").in(foreign)), Entry.COLUMNS))
                        .stream().map(Entry::of).forEach(this::uses);
            }
            last = page.size() < PAGE ? null : (UUID) page.getLast().get("id");
        }
    }

    /** Notes what a record refers to by a change of it. */
    void uses(Entry entry) {
        entry.references().forEach((attribute, record) -> {
            if (isMade(record) && !record.equals(entry.record())) {
                uses.computeIfAbsent(record, id -> new ArrayList<>(1)).add(new Use(entry.entity(), entry.record(), attribute));
            }
        });
    }

    /** Whether the import made this record. */
    boolean isMade(UUID record) {
        return made.contains(hash(record));
    }

    /** Who has referred to a record; perhaps no more. */
    List<Use> uses(UUID record) {
        return uses.getOrDefault(record, List.of());
    }

    /** How many changes the import made. */
    long entries() {
        return entries;
    }

    private static long hash(UUID record) {
        return SeenRecords.hash("id", record.toString());
    }
}
