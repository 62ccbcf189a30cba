package org.peyvand.sync.internal.head;

import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.sync.protocol.HeadOffice;
import org.peyvand.sync.protocol.Hello;
import org.peyvand.sync.protocol.LoadPage;
import org.peyvand.sync.protocol.Page;
import org.peyvand.sync.protocol.Pull;
import org.peyvand.sync.protocol.Push;
import org.peyvand.sync.protocol.PushAnswer;
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
}
