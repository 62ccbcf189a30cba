package org.peyvand.sync.internal.head;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.replay.LogicalTime;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.sync.internal.inbox.Held;
import org.peyvand.sync.internal.rule.Replication;
import org.peyvand.sync.internal.rule.Scope;
import org.peyvand.sync.internal.scope.BranchScope;

/** What a branch may send at all: its own records, by its own people, not from the future. Rights and rules come after that. */
final class Admission {
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final HeadServices services;
    private final UUID branch;
    private final boolean recovered;

    /** @param recovered whether these are transactions of others that the head office has lost */
    Admission(HeadServices services, UUID branch, boolean recovered) {
        this.services = services;
        this.branch = branch;
        this.recovered = recovered;
    }

    /**
     * Why a transaction may not be stored; empty when it may.
     *
     * @param together those that come with it: what they make belongs to the branch
     */
    List<Diagnostic> refusals(LoggedTransaction transaction, List<LoggedTransaction> together, Session session) {
        List<Diagnostic> reasons = new ArrayList<>();
        if (LogicalTime.moment(transaction.id()).isAfter(services.time().now().plus(AHEAD))) {
            Instant moment = LogicalTime.moment(transaction.id());
            reasons.add(error("held.clock", moment));
        }
        BranchScope scope = BranchScope.of(branch, services.rules(), services.descriptions(), session);
        author(transaction, scope, session, reasons);
        records(transaction, together, scope, session, reasons);
        if (new Held(session).isWaiting(transaction, branch)) {
            reasons.add(error("held.waits"));
        }
        return reasons;
    }

    private void author(LoggedTransaction transaction, BranchScope scope, Session session, List<Diagnostic> reasons) {
        if (recovered) {
            return;
        }
        if (transaction.branch() != null && !scope.covers(transaction.branch())) {
            reasons.add(error("held.branch"));
        }
        if (transaction.user() == null) {
            reasons.add(error("held.nobody"));
        } else {
            List<UUID> offices = session.trusted().select(Query.of(User.class).where(Criteria.where("id").is(transaction.user())), "branch").stream()
                .map(row -> row.get("branch", UUID.class)).toList();
            if (!offices.isEmpty() && !scope.covers(offices.getFirst())) {
                reasons.add(error("held.author"));
            }
        }
    }

    private void records(LoggedTransaction transaction, List<LoggedTransaction> together, BranchScope scope, Session session, List<Diagnostic> reasons) {
        Map<String, List<LoggedChange>> byEntity = transaction.changes().stream().collect(Collectors.groupingBy(LoggedChange::entity));
        Set<UUID> made = new HashSet<>();
        together.forEach(one -> one.changes().stream().filter(change -> change.kind() == Kind.CREATED).forEach(change -> made.add(change.record())));
        byEntity.forEach((entity, changes) -> {
            Replication rule = services.rules().of(entity);
            if (rule.down() || rule.scope() == Scope.STAYS) {
                reasons.add(error("held.down", entity));
            } else if (rule.scope() == Scope.EVERYWHERE) {
                // what others have done everywhere nobody can prove to have heard of; somebody looks at it first
                if (recovered) {
                    reasons.add(error("held.recovered", entity));
                }
            } else {
                outside(entity, rule, changes, made, scope, session).stream().limit(1).forEach(id -> reasons.add(error("held.scope", entity, id)));
            }
        });
    }

    /** Records that belong to others: those that are there by what stands here, new ones by what they say. */
    private List<UUID> outside(String entity, Replication rule, List<LoggedChange> changes, Set<UUID> made, BranchScope scope, Session session) {
        List<UUID> ids = changes.stream().map(LoggedChange::record).distinct().toList();
        Set<UUID> in = scope.of(entity, ids, session);
        Map<UUID, Boolean> there = new HashMap<>();
        services.images().of(session, entity, ids).forEach(image -> there.put(image.record(), true));
        List<UUID> outside = new ArrayList<>();
        for (LoggedChange change : changes) {
            boolean known = there.containsKey(change.record());
            boolean foreign = known && !in.contains(change.record()) || !known && rule.scope() == Scope.BRANCH && claims(change, scope);
            if (foreign && !(known && made.contains(change.record()))) {
                outside.add(change.record());
            }
        }
        return outside;
    }

    /** Whether a change says that the record belongs to another branch. */
    private static boolean claims(LoggedChange change, BranchScope scope) {
        LoggedValues said = change.values().get("branchId");
        return change.kind() == Kind.CREATED && said != null && said.after() != null && !scope.covers(UUID.fromString(said.after().toString()));
    }

    private static Diagnostic error(String key, Object... arguments) {
        return Diagnostic.error(Message.of(Admission.class, key, arguments));
    }
}
