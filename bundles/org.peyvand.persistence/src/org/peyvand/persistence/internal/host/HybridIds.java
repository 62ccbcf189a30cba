package org.peyvand.persistence.internal.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.peyvand.base.Ids;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.replay.LogicalTime;

/** The identifiers of this process, made by a hybrid logical clock whose correction outlives the process. */
@Component(service = {Ids.class, LogicalTime.class})
public final class HybridIds implements Ids, LogicalTime {
    private final Corrected clock;
    private final Ids ids;

    private final Clock computer;
    private final ClockMark mark;

    /** @param clock {@code null} for the system's */
    @Activate
    public HybridIds(@Reference Database database, @Reference(cardinality = ReferenceCardinality.OPTIONAL) Clock clock) {
        this.computer = clock == null ? Clock.systemUTC() : clock;
        this.mark = new ClockMark(database.folder());
        this.clock = new Corrected(computer, mark.read(computer.instant()));
        this.ids = Ids.system(this.clock);
    }

    /** A clock that is put right by how much it was found wrong. */
    private static final class Corrected extends Clock {
        private final Clock clock;
        private volatile Duration correction;

        Corrected(Clock clock, Duration correction) {
            this.clock = clock;
            this.correction = correction;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return clock.instant().plus(correction);
        }
    }

    @Override
    public UUID next() {
        return ids.next();
    }

    @Override
    public void observe(UUID other) {
        ids.observe(other);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Duration correction() {
        return clock.correction;
    }

    @Override
    public void correct(Duration correction) {
        clock.correction = correction;
        mark.write(correction, computer.instant());
    }
}
