package org.peyvand.sync.internal.branch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.Replayed.RecordKey;

/** What was done in this database to some records, as its log tells it; what came from elsewhere says so by its way. */
record OwnTransactions(BranchServices services) {
    private static final int MOST = 1_000;

    /** The transactions that have changed some records, in order. */
    List<UUID> about(Collection<RecordKey> keys) {
        List<UUID> ids = keys.stream().map(RecordKey::id).toList();
        Query<ChangeEntry> query = Query.of(ChangeEntry.class).where(Criteria.where("recordId").in(ids)).orderBy(Order.asc("id"));
        return services.work().read(session -> session.trusted().select(query, "transactionId", "way").stream().filter(row -> isOwn(row.get("way", String.class)))
            .map(row -> row.get("transactionId", UUID.class)).distinct().limit(MOST).toList());
    }

    private static boolean isOwn(String way) {
        return WayIn.read(way).stream().noneMatch(step -> step.kind() == WayIn.Kind.SYNC);
    }

    /** Some transactions as they travel, in order. */
    List<LoggedTransaction> all(Collection<UUID> ids) {
        Map<UUID, List<ChangeEntry>> entries = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            Query<ChangeEntry> query = Query.of(ChangeEntry.class).where(Criteria.where("transactionId").in(ids)).orderBy(Order.asc("id"));
            services.work().read(session -> session.trusted().list(query)).forEach(one -> entries.computeIfAbsent(one.getTransactionId(), any -> new ArrayList<>()).add(one));
        }
        List<LoggedTransaction> whole = entries.values().stream().map(this::transaction).toList();
        Set<UUID> central = new CentralRecords(services).changedBy(whole.stream().flatMap(one -> one.changes().stream()));
        return whole.stream().map(one -> new LoggedTransaction(one.id(), one.at(), one.user(), one.branch(), one.way(),
            one.changes().stream().filter(change -> !central.contains(change.record())).toList())).filter(one -> !one.changes().isEmpty()).toList();
    }

    private LoggedTransaction transaction(List<ChangeEntry> entries) {
        ChangeEntry first = entries.getFirst();
        List<LoggedChange> changes = entries.stream().filter(one -> services.rules().of(one.getEntity()).goesUp())
            .map(one -> new LoggedChange(one.getEntity(), one.getRecordId(), one.getKind(), one.getChanges())).toList();
        return new LoggedTransaction(first.getTransactionId(), first.getAt(), first.getUserId(), first.getBranchId(), first.getWay(), changes);
    }
}
