package org.peyvand.sync.internal.head;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.peyvand.base.Ids;
import org.peyvand.core.model.MergedRecord;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.LogicalTime;
import org.peyvand.persistence.replay.RecordImages;
import org.peyvand.persistence.replay.Replay;
import org.peyvand.security.UserAccess;
import org.peyvand.sync.internal.inbox.Held;
import org.peyvand.sync.internal.node.Tables;
import org.peyvand.sync.internal.rule.ReplicationRules;
import org.peyvand.sync.internal.twin.TwinSearch;

/** What the head office's side of the exchange stands on. */
record HeadServices(UnitOfWork work, LogReader log, Replay replay, RecordImages images, EntityDescriptions descriptions, ReplicationRules rules, UserAccess access,
    Tables tables, Ids ids, LogicalTime time, Clock clock, RecentLog recent) {

    /** The moment, as exactly as databases keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The first name in a transaction that this program has no place for: an entity or {@code entity.attribute}. */
    Optional<String> unknown(LoggedTransaction transaction) {
        return transaction.changes().stream().flatMap(change -> unknown(change).stream()).findFirst();
    }

    /** Whether records of an entity are told to branches; not when nobody here knows it. */
    boolean travels(String entity) {
        return images.entities().contains(entity) && descriptions.byId(entity).isPresent() && rules.of(entity).travels();
    }

    private Optional<String> unknown(LoggedChange change) {
        if (!images.knows(change.entity(), null)) {
            return Optional.of(change.entity());
        }
        try {
            return change.values().keySet().stream().filter(name -> !images.knows(change.entity(), name)).findFirst().map(name -> change.entity() + '.' + name);
        } catch (IllegalArgumentException e) {
            return Optional.empty();    // it is held back for being unreadable
        }
    }

    /**
     * What has become of some transactions that came before.
     *
     * @param stored those that are in the log
     * @param held those that were held back once
     */
    record Heard(Set<UUID> stored, Set<UUID> held) {
        /** Whether it is neither stored nor held back. */
        boolean isNew(UUID transaction) {
            return !stored.contains(transaction) && !held.contains(transaction);
        }
    }

    /** Which of some transactions came before. */
    Heard heard(Collection<UUID> transactions) {
        return new Heard(log.known(transactions), work.read(session -> new Held(session).known(transactions)));
    }

    /** Decides about what a branch sends, within the rights of its authors. */
    HeadJudge judge() {
        return judge(transaction -> access().of(transaction.user()));
    }

    /** Looks for who was sent twice, within the transaction of a session. */
    TwinSearch twins(Session session) {
        return new TwinSearch(session, descriptions, now());
    }

    /** @param may what the author of a transaction may do */
    HeadJudge judge(Function<LoggedTransaction, Access> may) {
        Map<UUID, UUID> successors = new HashMap<>();
        work.read(session -> session.trusted().select(Query.of(MergedRecord.class).where(Criteria.where("formerId").isNotNull()), "formerId", "intoId"))
            .forEach(row -> successors.put(row.get("formerId", UUID.class), row.get("intoId", UUID.class)));
        return new HeadJudge(rules, may, new LogSearch(work), successors);
    }
}
