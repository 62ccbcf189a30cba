package org.peyvand.ui.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** For how long a notice is put off. */
public enum Snooze {
    /** Ten minutes. */
    MINUTES,
    /** An hour. */
    HOUR,
    /** Until tomorrow at eight. */
    TOMORROW;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** When it comes back. */
    public Instant until(Instant now, ZoneId zone) {
        return switch (this) {
            case MINUTES -> now.plus(Duration.ofMinutes(10));
            case HOUR -> now.plus(Duration.ofHours(1));
            case TOMORROW -> now.atZone(zone).toLocalDate().plusDays(1).atTime(MORNING).atZone(zone).toInstant();
        };
    }
}
