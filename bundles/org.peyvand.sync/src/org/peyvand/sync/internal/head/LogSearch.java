package org.peyvand.sync.internal.head;

import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.model.ChangeEntry;

/** Looks in the log of the head office for who changed a value last; asked only in a conflict. */
record LogSearch(UnitOfWork work) implements HeadJudge.LastChange {

    @Override
    public UUID of(UUID record, String attribute) {
        return work.read(session -> last(session, record, attribute));
    }

    /** The greatest of them, not that of the last row: transactions of branches come in any order. */
    private static UUID last(Session session, UUID record, String attribute) {
        List<ChangeEntry> entries = session.trusted().list(Query.of(ChangeEntry.class).where(Criteria.where("recordId").is(record)));
        return entries.stream().filter(entry -> LoggedValues.read(entry.getChanges()).containsKey(attribute)).map(ChangeEntry::getTransactionId)
            .max((one, other) -> one.toString().compareTo(other.toString())).orElse(null);
    }
}
