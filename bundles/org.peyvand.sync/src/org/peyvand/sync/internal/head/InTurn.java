package org.peyvand.sync.internal.head;

import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.replay.LogPosition;
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
 * Answers a branch when it is its turn.
 *
 * @param turns of all branches
 */
record InTurn(Turns turns, HeadOffice head) implements HeadOffice {

    @Override
    public Welcome hello(Hello hello) {
        return turns.take(() -> head.hello(hello));
    }

    @Override
    public PushAnswer push(Push push) {
        return turns.take(() -> head.push(push));
    }

    @Override
    public Page pull(Pull pull) {
        return turns.take(() -> head.pull(pull));
    }

    @Override
    public LoadPage load(UUID incarnation, String token) {
        return turns.take(() -> head.load(incarnation, token));
    }

    @Override
    public void renew(UUID before, UUID incarnation, LogPosition acked) {
        turns.take(() -> {
            head.renew(before, incarnation, acked);
            return null;
        });
    }

    @Override
    public LogPosition common(List<LogPosition> positions) {
        return turns.take(() -> head.common(positions));
    }

    @Override
    public boolean compares() {
        return head.compares();
    }

    @Override
    public Digests digest(Digests.Question question) {
        return turns.take(() -> head.digest(question));
    }

    @Override
    public Digests.Records records(Digests.Question question, UUID to) {
        return turns.take(() -> head.records(question, to));
    }

    @Override
    public List<UUID> unknown(UUID incarnation, List<UUID> transactions) {
        return turns.take(() -> head.unknown(incarnation, transactions));
    }

    @Override
    public List<Repair.Verdict> repair(Repair repair) {
        return turns.take(() -> head.repair(repair));
    }
}
