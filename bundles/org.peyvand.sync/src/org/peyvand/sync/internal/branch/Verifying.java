package org.peyvand.sync.internal.branch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.peyvand.base.Pieces;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.Replayed.RecordKey;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.Verification;
import org.peyvand.sync.internal.node.Node;
import org.peyvand.sync.internal.node.NodeTable;
import org.peyvand.sync.protocol.HeadOffice;
import org.peyvand.sync.protocol.Push;
import org.peyvand.sync.protocol.PushAnswer;
import org.peyvand.sync.protocol.Refused;
import org.peyvand.sync.protocol.Repair;
import org.peyvand.sync.protocol.Repair.Verdict;

/**
 * Compares with the head office and puts right what differs. First both tell each other everything; what is changed in one of them meanwhile is known by its log and
 * not taken for a difference.
 */
final class Verifying {
    private static final int ROUNDS = 3;
    private static final int AT_ONCE = 200;
    private static final Logger LOG = System.getLogger(Verifying.class.getName());

    private final BranchServices services;
    private final HeadOffice head;
    private final Progress progress;
    private final Images images;
    private final Set<RecordKey> different = new LinkedHashSet<>();
    private BranchSync.Result result = BranchSync.Result.NOTHING;
    private long compared;

    Verifying(BranchServices services, HeadOffice head, Progress progress) {
        this.services = services;
        this.head = head;
        this.progress = progress;
        this.images = new Images(services);
    }

    Verification run() {
        exchange();
        if (!head.compares()) {
            throw new Refused(Message.of(Exchange.class, "exchange.cannotCompare"));
        }
        Set<RecordKey> left = compare();
        for (int round = 0; round < ROUNDS && !left.isEmpty(); round++) {
            Pieces.of(left, AT_ONCE).forEach(this::repair);
            exchange();
            left = compare();
        }
        Set<RecordKey> still = left;
        long repaired = different.stream().filter(key -> !still.contains(key)).count();
        if (!different.isEmpty()) {
            LOG.log(Level.WARNING, "{0} of {1} records were not as at the head office, {2} are again: {3}", different.size(), compared, repaired,
                different.stream().limit(Verification.MOST_NAMED).toList());
        }
        return new Verification(result, compared, different.size(), repaired, different.stream().limit(Verification.MOST_NAMED).toList());
    }

    private void exchange() {
        result = result.and(new Exchange(services, head, progress).run());
    }

    private Set<RecordKey> compare() {
        Untold untold = new Untold(new OwnLog(services), services.tables().node().pushed());
        Comparison comparison = new Comparison(services, head, progress).run();
        untold.refresh();
        compared = comparison.compared();
        return comparison.differing().stream().filter(key -> !untold.has(key.id())).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void repair(List<RecordKey> keys) {
        Node node = services.tables().node();
        Set<RecordKey> unheard = sendUnheard(keys, node);
        List<RecordKey> asked = keys.stream().filter(key -> !unheard.contains(key)).toList();
        different.addAll(unheard);
        List<LoggedChange> present = images.whole(asked);
        Set<RecordKey> there = present.stream().map(one -> new RecordKey(one.entity(), one.record())).collect(Collectors.toCollection(HashSet::new));
        List<RecordKey> absent = asked.stream().filter(key -> !there.contains(key)).toList();
        List<Verdict> verdicts = asked.isEmpty() ? List.of() : head.repair(new Repair(node.incarnation(), node.pulled(), present, absent));
        List<LoggedChange> sending = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            RecordKey key = i < present.size() ? new RecordKey(present.get(i).entity(), present.get(i).record()) : absent.get(i - present.size());
            Verdict verdict = verdicts.get(i);
            if (verdict != Verdict.WAIT) {
                different.add(key);
            }
            if (verdict == Verdict.ASK) {
                want(key);
            } else if (verdict == Verdict.SEND && i < present.size()) {
                sending.add(present.get(i));
            }
        }
        push(images.made(sending), node);
    }

    private void want(RecordKey key) {
        services.tables().run(connection -> {
            new NodeTable(connection).want(key);
            return null;
        });
    }

    /** What was done here to the records and never came to the head office goes there as it was done. */
    private Set<RecordKey> sendUnheard(List<RecordKey> keys, Node node) {
        OwnTransactions own = new OwnTransactions(services);
        List<UUID> mine = own.about(keys);
        List<UUID> unknown = mine.isEmpty() ? List.of() : head.unknown(node.incarnation(), mine);
        List<LoggedTransaction> unheard = own.all(unknown);
        push(unheard, node);
        Set<UUID> records = unheard.stream().flatMap(one -> one.changes().stream()).map(LoggedChange::record).collect(Collectors.toSet());
        return keys.stream().filter(key -> records.contains(key.id())).collect(Collectors.toSet());
    }

    private void push(List<LoggedTransaction> transactions, Node node) {
        if (!transactions.isEmpty()) {
            LogPosition known = services.log().at(node.pushed()).orElseThrow();
            PushAnswer answer = head.push(new Push(node.incarnation(), known, known, false, transactions));
            result = result.and(new BranchSync.Result(transactions.size(), 0, answer.conflicts(), answer.held(), 0));
        }
    }
}
