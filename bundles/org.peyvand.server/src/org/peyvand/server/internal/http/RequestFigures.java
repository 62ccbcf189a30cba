package org.peyvand.server.internal.http;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.osgi.service.component.annotations.Component;

/** How many requests there were and how they went, since the process began. Safe for many threads. */
@Component(service = RequestFigures.class)
public final class RequestFigures {
    private static final int CLASSES = 6;
    private static final int HUNDRED = 100;

    private final LongAdder[] byClass = new LongAdder[CLASSES];
    private final LongAdder nanos = new LongAdder();
    private final LongAdder refusedCertificates = new LongAdder();
    private final AtomicInteger active = new AtomicInteger();

    /** Nothing has been counted. */
    public RequestFigures() {
        for (int i = 0; i < CLASSES; i++) {
            byClass[i] = new LongAdder();
        }
    }

    void begun() {
        active.incrementAndGet();
    }

    void ended(int status, long nanosTaken) {
        active.decrementAndGet();
        byClass[Math.clamp(status / HUNDRED, 0, CLASSES - 1)].increment();
        nanos.add(nanosTaken);
    }

    void certificateRefused() {
        refusedCertificates.increment();
    }

    /** Requests that ended with a status of this class, 1 to 5. */
    public long ended(int statusClass) {
        return byClass[statusClass].sum();
    }

    /** Requests being worked on. */
    public int active() {
        return active.get();
    }

    /** Time spent on all that ended, in seconds. */
    public double seconds() {
        return nanos.sum() / 1e9;
    }

    /** Requests with a certificate that no longer counts. */
    public long refusedCertificates() {
        return refusedCertificates.sum();
    }
}
