package org.peyvand.sync.internal.link;

import java.io.IOException;
import java.util.function.Supplier;
import org.peyvand.base.text.Message;
import org.peyvand.sync.protocol.Unreachable;

/** The connection with the head office, kept between calls: a new one costs a handshake. */
final class Lines {
    private final Supplier<LinkFiles> files;
    private Https open;

    Lines(Supplier<LinkFiles> files) {
        this.files = files;
    }

    /** @throws Unreachable when there is nothing to make one of */
    synchronized Https line() {
        if (open == null) {
            try {
                open = Https.of(files.get().read());
            } catch (IOException | IllegalArgumentException e) {
                throw new Unreachable(Message.of(StoredHeadLink.class, "link.files", String.valueOf(e.getMessage())), e);
            }
        }
        return open;
    }

    /** Calls that are under way fail; the next one begins anew. */
    void cut() {
        Https former;
        synchronized (this) {
            former = open;
            open = null;
        }
        if (former != null) {
            former.cut();
        }
    }
}
