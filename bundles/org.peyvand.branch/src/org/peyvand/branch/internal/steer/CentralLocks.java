package org.peyvand.branch.internal.steer;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.text.Message;
import org.peyvand.branch.CentralSteering;
import org.peyvand.branch.CentralSteering.Stand;
import org.peyvand.branch.model.SteeringMode;
import org.peyvand.core.RecordLocks;
import org.peyvand.core.RecordRef;

/** What the head office has set and nobody let branches adapt is locked in a branch. */
@Component
public final class CentralLocks implements RecordLocks {
    private final CentralSteering steering;
    private final Steered steered;

    /** Made by Declarative Services. */
    @Activate
    public CentralLocks(@Reference CentralSteering steering, @Reference Steered steered) {
        this.steering = steering;
        this.steered = steered;
    }

    @Override
    public Optional<Message> locked(RecordRef record) {
        if (!steered.isSteered(record.entity()) || steered.home().isEmpty()) {
            return Optional.empty();
        }
        Stand stand = steering.stand(record);
        return stand.central() && stand.mode() == SteeringMode.READ_ONLY ? Optional.of(Message.of(CentralLocks.class, "locked")) : Optional.empty();
    }
}
