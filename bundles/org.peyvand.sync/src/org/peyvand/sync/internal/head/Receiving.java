package org.peyvand.sync.internal.head;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.Replay;
import org.peyvand.persistence.replay.ReplayRefused;
import org.peyvand.persistence.replay.Replayed;
import org.peyvand.persistence.replay.Replayed.RecordKey;
import org.peyvand.sync.internal.inbox.Held;
import org.peyvand.sync.internal.inbox.Inbox;
import org.peyvand.sync.internal.twin.TwinSearch;
import org.peyvand.sync.protocol.Push;
import org.peyvand.sync.protocol.PushAnswer;

/**
 * Stores a push. All of it in one transaction of the database as a rule; where one of its transactions cannot be stored, that one is held back with those that
 * stand on it, and the rest goes on.
 */
final class Receiving {
    private final HeadServices services;
    private final UUID branch;
    private final Push push;
    private final long heard;
    private final HeadJudge judge;
    private final Deque<LoggedTransaction> left = new ArrayDeque<>();
    /** Those that rules or rights have refused, with the reasons. */
    private final Map<UUID, List<Diagnostic>> rejected = new HashMap<>();
    /** The records of what is held back: who changes them waits, too. */
    private final Set<UUID> waiting = new HashSet<>();
    private Admission admission;
    private int conflicts;
    private int held;

    /** @param heard number in the log here up to which the branch has heard everything */
    Receiving(HeadServices services, UUID branch, Push push, long heard) {
        this.services = services;
        this.heard = heard;
        this.branch = branch;
        this.push = push;
        this.judge = services.judge(transaction -> admission.access(transaction));
    }

    /** One that is held back. */
    private record Refusal(LoggedTransaction transaction, List<Diagnostic> reasons) {
    }

    PushAnswer run() {
        left.addAll(unknown());
        admission = services.work().read(session -> {
            waiting.addAll(new Held(session).waiting(branch));
            return new Admission(services, branch, push.recovered(), heard, left, session);
        });
        do {
            step();
        } while (!left.isEmpty());
        return new PushAnswer(push.to(), conflicts, held);
    }

    /** Those that are neither stored nor held back: the others came before, and the answer was lost. */
    private List<LoggedTransaction> unknown() {
        HeadServices.Heard heard = services.heard(push.transactions().stream().map(LoggedTransaction::id).toList());
        tellAgain(push.transactions().stream().filter(one -> heard.stored().contains(one.id())).toList());
        return push.transactions().stream().filter(one -> heard.isNew(one.id())).toList();
    }

    /** What became of those that are stored already, where whoever sends them may not have heard of it. */
    private void tellAgain(List<LoggedTransaction> stored) {
        Set<RecordKey> differing = stored.isEmpty() || push.recovered() ? Set.of() : services.work().read(session -> Resent.differing(stored, session));
        if (!differing.isEmpty()) {
            services.tables().run(connection -> {
                for (RecordKey key : differing) {
                    new PeerTable(connection).addDue(services.ids().next(), branch, key);
                }
                return null;
            });
        }
    }

    /** Stores those before the first that is refused, and holds that one back. */
    private void step() {
        List<LoggedTransaction> good = new ArrayList<>();
        Refusal refused = null;
        while (refused == null && !left.isEmpty()) {
            LoggedTransaction next = left.removeFirst();
            List<Diagnostic> reasons = reasons(next);
            if (reasons.isEmpty()) {
                good.add(next);
            } else {
                refused = new Refusal(next, reasons);
            }
        }
        try {
            store(good, refused);
        } catch (ReplayRefused e) {
            rejected.put(e.transaction().id(), e.reasons());
            if (refused != null) {
                left.addFirst(refused.transaction());
            }
            good.reversed().forEach(left::addFirst);
        }
    }

    private List<Diagnostic> reasons(LoggedTransaction transaction) {
        List<Diagnostic> reasons = new ArrayList<>(admission.refusals(transaction));
        reasons.addAll(rejected.getOrDefault(transaction.id(), List.of()));
        if (transaction.changes().stream().map(LoggedChange::record).anyMatch(waiting::contains)) {
            reasons.add(Diagnostic.error(Message.of(Receiving.class, "held.waits")));
        }
        return reasons;
    }

    /** In one transaction of the database. */
    private void store(List<LoggedTransaction> good, Refusal refused) {
        admission.forgetRights();
        conflicts += services.replay().run(push.incarnation(), good, judge, new Noting(refused));
        if (refused != null) {
            held++;
            refused.transaction().changes().forEach(change -> waiting.add(change.record()));
        }
    }

    /** What is stored with transactions: what somebody has to look at, and how far the branch has come when nothing is left. */
    private final class Noting implements Replay.Completion<Integer> {
        private final Refusal refused;
        private TwinSearch twins;

        /** @param refused the next one; {@code null} for none */
        Noting(Refusal refused) {
            this.refused = refused;
        }

        @Override
        public void ahead(List<Replayed> done, Session session) {
            twins = services.twins(session);
            if (done.stream().allMatch(one -> one.differing().isEmpty())) {
                twins.ahead(fresh(done));
            }
        }

        @Override
        public Integer complete(List<Replayed> done, Session session, Connection connection) throws SQLException {
            PeerTable peers = new PeerTable(connection);
            Inbox inbox = new Inbox(session, services.descriptions(), branch, services.clock().instant());
            int found = 0;
            for (Replayed one : done) {
                found += inbox.add(one);
                for (RecordKey key : one.differing()) {
                    peers.addDue(services.ids().next(), branch, key);
                }
            }
            twins.run(fresh(done));
            if (refused != null) {
                new Held(session).add(refused.transaction(), refused.reasons(), services.unknown(refused.transaction()), push.incarnation(), branch);
            }
            if (left.isEmpty() && !push.recovered()) {
                peers.acked(push.incarnation(), push.to());
            }
            return found;
        }

        private static List<LoggedTransaction> fresh(List<Replayed> done) {
            return done.stream().filter(one -> !one.known()).map(Replayed::transaction).toList();
        }
    }
}
