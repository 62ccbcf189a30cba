package org.peyvand.persistence.eclipselink.internal.replay;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.Pieces;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.eclipselink.internal.query.Queries;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;

/** Which of the records that the transactions of a run make are not there: asked for all of them together, so that none of these is looked for again. */
final class NotThere {
    private final Set<UUID> records = new HashSet<>();

    /** Nothing is known. */
    NotThere() {
    }

    /** Asks. */
    NotThere(Collection<LoggedTransaction> transactions, LoggedEntities entities, Queries queries) {
        Map<Class<? extends DomainEntity>, Set<UUID>> made = new LinkedHashMap<>();
        for (LoggedTransaction transaction : transactions) {
            transaction.changes().stream().filter(change -> change.kind() == Kind.CREATED).forEach(change -> entities.named(change.entity())
                .ifPresent(entity -> made.computeIfAbsent(entity.type(), type -> new HashSet<>()).add(change.record())));
        }
        made.forEach((type, ids) -> ask(type, ids, queries));
    }

    private void ask(Class<? extends DomainEntity> type, Set<UUID> ids, Queries queries) {
        records.addAll(ids);
        for (List<UUID> some : Pieces.forStatements(ids)) {
            queries.select(Query.of(type).where(Criteria.where("id").in(some)), List.of("id")).forEach(row -> records.remove(row.get("id", UUID.class)));
        }
    }

    boolean has(UUID record) {
        return records.contains(record);
    }

    /** What a transaction of the run has written is to be looked for from now on. */
    void written(List<LoggedChange> changes) {
        changes.forEach(change -> records.remove(change.record()));
    }
}
