package org.peyvand.sync.ui.internal.exchange;

import java.time.Instant;
import java.util.List;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.notice.Notice;
import org.peyvand.ui.notice.Notices;

/** Tells in the corner, once, when more waits for a decision than before; what is decided is taken away again. UI thread. */
final class InboxNotices {
    private static final String CONFLICTS = "sync.conflicts";
    private static final String HELD = "sync.held";
    private final Kit kit;
    private Standing before = Standing.NONE;

    InboxNotices(Kit kit) {
        this.kit = kit;
    }

    void tell(Standing now) {
        told(CONFLICTS, "notice.conflicts", "signpost-split", before.conflicts(), now.conflicts());
        told(HELD, "notice.held", "pause-circle", before.held(), now.held());
        before = now;
    }

    private void told(String list, String words, String icon, long was, long is) {
        Notices notices = kit.service(Notices.class);
        if (is > was) {
            notices.post(List.of(new Notice(list, text(words), icon, Tone.WARNING, text(words + ".title", is), text(words + ".text"), null,
                () -> kit.navigation().openList(list), Instant.now())));
        } else if (is == 0 && was > 0) {
            notices.dismiss(list);
        }
    }

    private String text(String key, Object... arguments) {
        return kit.text(ExchangeText.of(key, arguments));
    }
}
