package org.peyvand.server.internal.status;

import java.time.Duration;
import java.time.Instant;
import org.peyvand.base.text.Message;

/** How long something has run, in words. */
final class Uptime {

    private Uptime() {
    }

    static Message of(Instant since, Instant now) {
        Duration time = Duration.between(since, now);
        if (time.toDays() > 0) {
            return Message.of(Uptime.class, "uptime.days", time.toDays(), time.toHoursPart());
        }
        return time.toHours() > 0 ? Message.of(Uptime.class, "uptime.hours", time.toHours(), time.toMinutesPart())
            : Message.of(Uptime.class, "uptime.minutes", time.toMinutes());
    }
}
