package org.peyvand.security.ui.internal.signin;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long nobody has touched keyboard or mouse. */
final class IdleTime {
    private final LongSupplier nanos;
    private long last;

    /** @param nanos a clock that only goes forward, such as {@link System#nanoTime} */
    IdleTime(LongSupplier nanos) {
        this.nanos = nanos;
        touched();
    }

    void touched() {
        last = nanos.getAsLong();
    }

    /** Whether that many minutes have gone by; never when 0. */
    boolean isOver(int minutes) {
        return minutes > 0 && nanos.getAsLong() - last >= Duration.ofMinutes(minutes).toNanos();
    }
}
