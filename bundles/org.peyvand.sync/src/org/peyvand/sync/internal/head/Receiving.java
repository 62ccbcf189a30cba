package org.peyvand.sync.internal.head;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.Diagnostic;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.ReplayRefused;
import org.peyvand.persistence.replay.Replayed;
import org.peyvand.sync.internal.inbox.Held;
import org.peyvand.sync.internal.inbox.Inbox;
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
    private final Admission admission;
    private int conflicts;
    private int held;

    Receiving(HeadServices services, UUID branch, Push push) {
        this.services = services;
        this.branch = branch;
        this.push = push;
        this.admission = new Admission(services, branch, push.recovered());
    }

    PushAnswer run() {
        List<LoggedTransaction> left = unknown();
        while (left != null) {
            left = step(left);
        }
        return new PushAnswer(push.to(), conflicts, held);
    }

    /** Those that are neither stored nor held back: the others came before, and the answer was lost. */
    private List<LoggedTransaction> unknown() {
        List<UUID> ids = push.transactions().stream().map(LoggedTransaction::id).toList();
        Set<UUID> known = new HashSet<>(services.log().known(ids));
        known.addAll(services.work().read(session -> new Held(session).known(ids)));
        return push.transactions().stream().filter(one -> !known.contains(one.id())).toList();
    }

    /** What is left to do after what could be done together; {@code null} when nothing is. */
    private List<LoggedTransaction> step(List<LoggedTransaction> transactions) {
        Optional<Refusal> refused = firstRefused(transactions);
        int good = refused.map(one -> transactions.indexOf(one.transaction())).orElse(transactions.size());
        List<LoggedTransaction> first = transactions.subList(0, good);
        List<LoggedTransaction> rest = transactions.subList(good, transactions.size());
        try {
            store(first, rest.isEmpty());
        } catch (ReplayRefused e) {
            return holdBack(transactions, e.transaction(), e.reasons());
        }
        return rest.isEmpty() ? null : holdBack(rest, refused.get().transaction(), refused.get().reasons());
    }

    /** One that may not be stored, whatever the others do. */
    private record Refusal(LoggedTransaction transaction, List<Diagnostic> reasons) {
    }

    private Optional<Refusal> firstRefused(List<LoggedTransaction> transactions) {
        return services.work().read(session -> {
            for (LoggedTransaction transaction : transactions) {
                List<Diagnostic> reasons = admission.refusals(transaction, transactions, session);
                if (!reasons.isEmpty()) {
                    return Optional.of(new Refusal(transaction, reasons));
                }
            }
            return Optional.empty();
        });
    }

    private void store(List<LoggedTransaction> transactions, boolean last) {
        HeadJudge judge = new HeadJudge(services.rules(), services.access()::of, new LogSearch(services.work()));
        conflicts += services.replay().run(push.incarnation(), transactions, judge, (done, session, connection) -> {
            int found = note(done, session, connection);
            if (last) {
                acked(connection);
            }
            return found;
        });
    }

    private void acked(Connection connection) throws SQLException {
        if (!push.recovered()) {
            new PeerTable(connection).acked(push.incarnation(), push.to());
        }
    }

    private int note(List<Replayed> done, Session session, Connection connection) throws SQLException {
        PeerTable peers = new PeerTable(connection);
        Inbox inbox = new Inbox(session, services.descriptions(), branch, services.clock().instant());
        int found = 0;
        for (Replayed one : done) {
            found += inbox.add(one);
            for (Replayed.RecordKey key : one.differing()) {
                peers.addDue(services.ids().next(), branch, key);
            }
        }
        return found;
    }

    /** Those before it stay to be stored, since the whole run was undone. */
    private List<LoggedTransaction> holdBack(List<LoggedTransaction> transactions, LoggedTransaction refused, List<Diagnostic> reasons) {
        int place = transactions.indexOf(refused);
        if (place > 0) {
            store(transactions.subList(0, place), false);
        }
        boolean last = place == transactions.size() - 1;
        services.replay().run(push.incarnation(), List.of(), new HeadJudge(services.rules(), services.access()::of, new LogSearch(services.work())),
            (done, session, connection) -> {
                new Held(session).add(refused, reasons, push.incarnation(), branch);
                if (last) {
                    acked(connection);
                }
                return null;
            });
        held++;
        return last ? null : transactions.subList(place + 1, transactions.size());
    }
}
