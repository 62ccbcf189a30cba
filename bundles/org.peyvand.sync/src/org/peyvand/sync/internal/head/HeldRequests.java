package org.peyvand.sync.internal.head;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.sync.internal.inbox.HeldOffice;
import org.peyvand.sync.model.HeldBack;
import org.peyvand.sync.model.HeldState;
import org.peyvand.sync.protocol.Push;

/** Does what somebody in a branch has decided about its held-back transactions, as soon as the head office hears of it. */
record HeldRequests(HeadServices services, HeldOffice office) {
    private static final String HELD = "sync.held";

    void in(Push push) {
        Set<UUID> touched = new LinkedHashSet<>();
        for (LoggedTransaction transaction : push.transactions()) {
            transaction.changes().stream().filter(change -> HELD.equals(change.entity())).forEach(change -> touched.add(change.record()));
        }
        for (UUID id : touched) {
            HeldState state = services.work().read(session -> session.trusted().find(HeldBack.class, id)).map(HeldBack::getState).orElse(null);
            if (state == HeldState.AGAIN) {
                office.again(id, null);
            } else if (state == HeldState.DISCARDED) {
                office.letGo(id);
            }
        }
    }
}
