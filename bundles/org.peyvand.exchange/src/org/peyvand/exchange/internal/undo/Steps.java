package org.peyvand.exchange.internal.undo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.peyvand.exchange.model.ImportRecord;
import org.peyvand.exchange.model.ImportStatus;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.model.ChangeEntry;

/**
 * The transactions of an import, found by the change log of its record, and the moments at which they, its undo and imports that were taken
 * back meanwhile have written: a record that was changed at another moment was changed by somebody else.
 *
 * @param runs   the transactions of the import in their order
 * @param stamps moments at which the import and what is no reason to keep anything has written
 */
record Steps(List<Step> runs, Set<Instant> stamps, Set<UUID> transactions) {
    private static final String UNDO = "\"undoBatches\"";

    /**
     * One transaction.
     *
     * @param after  an entry of the change log before all those of this transaction; null for none
     * @param before an entry after all those of this transaction; null for none
     */
    record Step(UUID transaction, UUID after, UUID before) {

        /** The entries of this transaction. */
        Query<ChangeEntry> query() {
            List<Criterion> parts = new ArrayList<>(List.of(Criteria.where("transactionId").is(transaction)));
            if (after != null) {
                parts.add(Criteria.where("id").moreThan(after));
            }
            if (before != null) {
                parts.add(Criteria.where("id").lessThan(before));
            }
            return Query.of(ChangeEntry.class).where(Criteria.all(parts.toArray(Criterion[]::new)));
        }
    }

    static Steps of(Session asking, ImportRecord record) {
        // the change log has no rights of its own; nothing of it is told
        Session session = asking.trusted();
        List<Step> runs = new ArrayList<>();
        Set<Instant> stamps = new HashSet<>();
        Set<UUID> transactions = new HashSet<>();
        List<Row> entries = entries(session, record.getId());
        for (int i = 0; i < entries.size(); i++) {
            Row entry = entries.get(i);
            UUID transaction = (UUID) entry.get("transactionId");
            stamps.add((Instant) entry.get("at"));
            boolean run = transactions.add(transaction) && !entry.get("changes").toString().contains(UNDO);
            if (run && i > 0) {
                UUID after = (UUID) entries.get(i - 1).get("id");
                runs.add(new Step(transaction, after, i + 1 < entries.size() ? (UUID) entries.get(i + 1).get("id") : null));
            }
        }
        Query<ImportRecord> later = Query.of(ImportRecord.class).where(Criteria.all(Criteria.where("status").is(ImportStatus.TAKEN_BACK),
                Criteria.where("number").moreThan(record.getNumber())));
        for (ImportRecord other : session.list(later)) {
            entries(session, other.getId()).forEach(entry -> stamps.add((Instant) entry.get("at")));
        }
        return new Steps(runs, stamps, transactions);
    }

    private static List<Row> entries(Session session, UUID record) {
        return session.select(Query.of(ChangeEntry.class).where(Criteria.where("recordId").is(record)).orderBy(Order.asc("id")),
                "id", "transactionId", "at", "changes");
    }

    /** An entry of the change log before everything that the import did; null when it did nothing. */
    UUID first() {
        return runs.isEmpty() ? null : runs.getFirst().after();
    }
}
