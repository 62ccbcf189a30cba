package org.peyvand.sync.internal.head;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.model.Erasure;
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
        Owners owners = new Owners(services.rules(), services.descriptions(), session);
        services.recent().erased(session.trusted().count(Query.of(Erasure.class)));
        LogPosition to = pull.after();
        List<LoggedTransaction> transactions = new ArrayList<>();
        Set<RecordKey> moved = new LinkedHashSet<>();
        for (LogStretch stretch : services.recent().after(pull.after().number(), pull.most(), references)) {
            Predicate<RecordKey> told = stretch.told(scope, owners);
            for (LogStretch.Entry one : stretch.after(pull.after().number())) {
                List<LoggedChange> changes = one.placed().transaction().changes();
                boolean own = pull.incarnation().equals(one.placed().origin());
                List<LoggedChange> visible = own && one.number() > reached ? List.of() : changes.stream().flatMap(change -> visible(change, told).stream()).toList();
                if (own) {
                    visible.stream().map(Sending::key).forEach(moved::add);
                } else if (!visible.isEmpty()) {
                    transactions.add(of(one.placed().transaction(), visible));
                }
                changes.stream().filter(this::moves).map(Sending::key).forEach(moved::add);
                // what the branch had only since a record referred to it that does not any more
                one.formerly().stream().filter(told.negate()).forEach(moved::add);
            }
            to = stretch.end();
        }
        List<PeerTable.Due> due = services.tables().run(connection -> new PeerTable(connection).due(branch, MOST_DUE));
        moved.addAll(pull.wanted());
        due.forEach(one -> moved.add(one.record()));
        transactions.addAll(whole.transactions(moved));
        LogPosition last = services.log().last();
        services.recent().asked(last);
        boolean more = to.number() < last.number() || due.size() == MOST_DUE;
        return new Page(to, more, transactions, due.stream().map(PeerTable.Due::id).toList());
    }

    private static LoggedTransaction of(LoggedTransaction transaction, List<LoggedChange> changes) {
        return new LoggedTransaction(transaction.id(), transaction.at(), transaction.user(), transaction.branch(), transaction.way(), changes);
    }

    private static RecordKey key(LoggedChange change) {
        return new RecordKey(change.entity(), change.record());
    }

    private List<LoggedChange> visible(LoggedChange change, Predicate<RecordKey> told) {
        Scope rule = services.rules().of(change.entity()).scope();
        if (rule == Scope.STAYS) {
            return List.of();
        }
        if (change.kind() == Kind.DELETED) {
            // nobody knows any more whose it was; who does not have it has nothing to do
            return List.of(new LoggedChange(change.entity(), change.record(), Kind.DELETED, NOTHING));
        }
        return told.test(key(change)) ? List.of(change) : List.of();
    }

    /** Whether somebody else may be told of the record from now on. */
    private boolean moves(LoggedChange change) {
        Scope rule = services.rules().of(change.entity()).scope();
        if (rule == Scope.STAYS || rule == Scope.EVERYWHERE || change.kind() != Kind.UPDATED) {
            return false;
        }
        Set<String> names = change.values().keySet();
        String part = services.descriptions().byId(change.entity()).flatMap(one -> one.part()).orElse("");
        return names.stream().anyMatch(name -> MOVES.contains(name) || name.equals(part));
    }

    /** The keys of some records by entity. */
    static Map<String, List<UUID>> byEntity(Collection<RecordKey> keys) {
        return keys.stream().collect(Collectors.groupingBy(RecordKey::entity, LinkedHashMap::new, Collectors.mapping(RecordKey::id, Collectors.toList())));
    }
}
