package org.peyvand.sync.internal.head;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.sync.internal.node.Tables;
import org.peyvand.sync.protocol.Digests;
import org.peyvand.sync.protocol.HeadOffice;
import org.peyvand.sync.protocol.Hello;
import org.peyvand.sync.protocol.LoadPage;
import org.peyvand.sync.protocol.Page;
import org.peyvand.sync.protocol.Pull;
import org.peyvand.sync.protocol.Push;
import org.peyvand.sync.protocol.PushAnswer;
import org.peyvand.sync.protocol.Repair;
import org.peyvand.sync.protocol.Welcome;

/**
 * Answers a branch when it is its turn, and when there is room on the disk: every call writes something.
 *
 * @param branch who calls
 * @param turns of all branches
 * @param queue of the pushes of each
 */
record InTurn(UUID branch, Turns turns, Queue queue, Tables tables, HeadOffice head) implements HeadOffice {

    private <T> T take(Supplier<T> work) {
        tables.demandRoom();
        return turns.take(work);
    }

    @Override
    public Welcome hello(Hello hello) {
        return take(() -> head.hello(hello));
    }

    @Override
    public PushAnswer push(Push push) {
        return queue.take(branch, () -> take(() -> head.push(push)));
    }

    @Override
    public boolean queues() {
        return true;
    }

    @Override
    public Page pull(Pull pull) {
        return take(() -> head.pull(pull));
    }

    @Override
    public LoadPage load(UUID incarnation, String token) {
        return take(() -> head.load(incarnation, token));
    }

    @Override
    public void renew(UUID before, UUID incarnation, LogPosition acked) {
        take(() -> {
            head.renew(before, incarnation, acked);
            return null;
        });
    }

    @Override
    public LogPosition common(List<LogPosition> positions) {
        return take(() -> head.common(positions));
    }

    @Override
    public boolean compares() {
        return head.compares();
    }

    @Override
    public Digests digest(Digests.Question question) {
        return take(() -> head.digest(question));
    }

    @Override
    public Digests.Records records(Digests.Question question, UUID to) {
        return take(() -> head.records(question, to));
    }

    @Override
    public List<UUID> unknown(UUID incarnation, List<UUID> transactions) {
        return take(() -> head.unknown(incarnation, transactions));
    }

    @Override
    public List<Repair.Verdict> repair(Repair repair) {
        return take(() -> head.repair(repair));
    }
}
