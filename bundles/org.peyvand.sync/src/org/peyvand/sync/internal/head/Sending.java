package org.peyvand.sync.internal.head;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.Replayed.RecordKey;
import org.peyvand.sync.internal.rule.Scope;
import org.peyvand.sync.internal.scope.BranchScope;
import org.peyvand.sync.internal.scope.Owners;
import org.peyvand.sync.internal.scope.References;
import org.peyvand.sync.protocol.Page;
import org.peyvand.sync.protocol.Pull;

/** Puts together what a branch is to learn next: of each transaction that which concerns it, and records that it is to get whole. */
final class Sending {
    private static final int MOST_DUE = 200;
    private static final String NOTHING = "{}";
    /** Attributes that say to whom a record belongs: after a change of these somebody gets it who did not have it. */
    private static final Set<String> MOVES = Set.of("branchId");

    private final HeadServices services;
    private final UUID branch;
    private final Session session;
    private final BranchScope scope;
    private final Whole whole;
    private final References references;

    Sending(HeadServices services, UUID branch, Session session) {
        this.services = services;
        this.branch = branch;
        this.session = session;
        this.scope = BranchScope.of(branch, services.rules(), services.descriptions(), session);
        this.whole = new Whole(services, scope, session);
        this.references = new References(services.descriptions(), services.rules());
    }

    /** @param reached what the branch had once before: where it asks for that again it was replaced by an older copy, and does not know any more what became of its own */
    Page page(Pull pull, long reached) {
        RecentLog.Reading reading = new RecentLog.Reading(references, new Owners(services.rules(), services.descriptions(), session));
        LogPosition to = pull.after();
        List<LoggedTransaction> transactions = new ArrayList<>();
        Set<RecordKey> moved = new LinkedHashSet<>();
        for (LogStretch stretch : services.recent().after(pull.after().number(), pull.most(), reading)) {
            Map<String, Set<UUID>> in = stretch.told(scope, reading.owners());
            for (LogStretch.Entry one : stretch.after(pull.after().number())) {
                List<LoggedChange> visible = one.placed().transaction().changes().stream().flatMap(change -> visible(change, in, moved).stream()).toList();
                boolean own = pull.incarnation().equals(one.placed().origin());
                if (!visible.isEmpty() && !own) {
                    transactions.add(of(one.placed().transaction(), visible));
                }
                if (own && one.placed().position().number() <= reached) {
                    visible.forEach(change -> moved.add(new RecordKey(change.entity(), change.record())));
                }
                // what the branch had only since a record referred to it that does not any more
                one.formerly().stream().filter(key -> !in.get(key.entity()).contains(key.id())).forEach(moved::add);
            }
            to = stretch.end();
        }
        List<PeerTable.Due> due = services.tables().run(connection -> new PeerTable(connection).due(branch, MOST_DUE));
        moved.addAll(pull.wanted());
        due.forEach(one -> moved.add(one.record()));
        transactions.addAll(whole.transactions(moved));
        boolean more = to.number() < services.log().last().number() || due.size() == MOST_DUE;
        return new Page(to, more, transactions, due.stream().map(PeerTable.Due::id).toList());
    }

    private static LoggedTransaction of(LoggedTransaction transaction, List<LoggedChange> changes) {
        return new LoggedTransaction(transaction.id(), transaction.at(), transaction.user(), transaction.branch(), transaction.way(), changes);
    }

    private Collection<LoggedChange> visible(LoggedChange change, Map<String, Set<UUID>> in, Set<RecordKey> moved) {
        Scope rule = services.rules().of(change.entity()).scope();
        if (rule == Scope.STAYS) {
            return List.of();
        }
        if (change.kind() == Kind.DELETED) {
            // nobody knows any more whose it was; who does not have it has nothing to do
            return List.of(new LoggedChange(change.entity(), change.record(), Kind.DELETED, NOTHING));
        }
        boolean mine = in.get(change.entity()).contains(change.record());
        if (rule != Scope.EVERYWHERE && change.kind() == Kind.UPDATED && moves(change)) {
            moved.add(new RecordKey(change.entity(), change.record()));
        }
        return mine ? List.of(change) : List.of();
    }

    private boolean moves(LoggedChange change) {
        Set<String> names = change.values().keySet();
        String part = services.descriptions().byId(change.entity()).flatMap(one -> one.part()).orElse("");
        return names.stream().anyMatch(name -> MOVES.contains(name) || name.equals(part));
    }

    /** The keys of some records by entity. */
    static Map<String, List<UUID>> byEntity(Collection<RecordKey> keys) {
        return keys.stream().collect(Collectors.groupingBy(RecordKey::entity, LinkedHashMap::new, Collectors.mapping(RecordKey::id, Collectors.toList())));
    }
}
