package org.peyvand.core.internal.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ChangeEntry;

/** Reads from the change log what a hand-over did: all transactions that changed its record are its own. */
record FormerOwners(Session session, EntityDescriptions descriptions) {
    /** The records, the one that was changed last first. */
    List<FormerOwner> of(UUID handOver) {
        List<FormerOwner> found = new ArrayList<>();
        for (UUID transaction : transactions(handOver)) {
            for (ChangeEntry entry : entries(Criteria.where("transactionId").is(transaction))) {
                Map<String, LoggedValues> values = LoggedValues.read(entry.getChanges());
                LoggedValues owner = values.get("owner");
                if (entry.getKind() == EntityChange.Kind.UPDATED && owner != null && owner.after() != null && isOwned(entry.getEntity())) {
                    LoggedValues team = values.get("team");
                    found.add(new FormerOwner(entry.getEntity(), entry.getRecordId(), id(owner.before()), team == null ? null : id(team.before()),
                        team != null, id(owner.after())));
                }
            }
        }
        return found;
    }

    private boolean isOwned(String entity) {
        return descriptions.byId(entity).filter(one -> OwnedEntity.class.isAssignableFrom(one.type())).isPresent();
    }

    private static UUID id(Object logged) {
        return logged == null ? null : UUID.fromString(logged.toString());
    }

    private List<UUID> transactions(UUID handOver) {
        return entries(Criteria.where("recordId").is(handOver)).stream().map(ChangeEntry::getTransactionId).distinct().toList();
    }

    private List<ChangeEntry> entries(Criterion which) {
        return session.list(Query.of(ChangeEntry.class).where(which).orderBy(Order.desc("id")));
    }
}
