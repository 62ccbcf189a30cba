package org.peyvand.safety.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.peyvand.persistence.Database;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.signin.SignInTrail;

/** Notes in the audit trail when the disk was full and when it had room again: both as soon as there is room for the entries. */
@Component(service = EventHandler.class, property = "event.topics=" + Database.WRITABLE)
public final class FullDiskWitness implements EventHandler {
    private final Database database;
    private final SignInTrail trail;
    private final Clock clock;
    private Instant since;

    /** @param clock {@code null} for the system's */
    @Activate
    public FullDiskWitness(@Reference Database database, @Reference SignInTrail trail, @Reference(cardinality = ReferenceCardinality.OPTIONAL) Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock == null ? Clock.systemUTC() : clock;
    }

    @Override
    public synchronized void handleEvent(Event event) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (database.readOnly().isPresent()) {
            since = since == null ? now : since;
        } else if (since != null) {
            trail.noticed(SignInEventKind.DISK_FULL, since);
            trail.noticed(SignInEventKind.ROOM_AGAIN, now);
            since = null;
        }
    }
}
