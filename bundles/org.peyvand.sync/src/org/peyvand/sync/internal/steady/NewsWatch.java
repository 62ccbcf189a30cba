package org.peyvand.sync.internal.steady;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.sync.HeadLink;
import org.peyvand.sync.protocol.Refused;
import org.peyvand.sync.protocol.Unreachable;

/** Waits at the head office, and calls when there is something new; then it has ended, until it is begun again. */
final class NewsWatch {
    private static final Logger LOG = System.getLogger(NewsWatch.class.getName());
    private final HeadLink link;
    private final Runnable heard;
    private final Timetable rounds;
    private volatile boolean forgotten;
    private int failures;

    NewsWatch(HeadLink link, Runnable heard) {
        this.link = link;
        this.heard = heard;
        this.rounds = new Timetable("peyvand-news", this::round);
    }

    /** Begins, unless it waits already. */
    void begin() {
        if (!forgotten) {
            rounds.within(failures == 0 ? Duration.ZERO : Backoff.after(failures));
        }
    }

    private void round() {
        if (forgotten) {
            return;
        }
        try {
            boolean news = link.awaitNews();
            failures = 0;
            if (news) {
                heard.run();
            } else {
                rounds.after(Duration.ZERO);
            }
        } catch (Unreachable | Refused | PersistenceFailure e) {
            LOG.log(Level.DEBUG, "No news", e);
            failures++;
            if (!forgotten) {
                heard.run();    // an exchange finds out how it is
            }
        }
    }

    /** Nothing is waited for any more. */
    void forget() {
        forgotten = true;
        rounds.forget();
    }

    void end() {
        rounds.end();
    }
}
