package org.peyvand.branch.internal.steer;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.text.Message;
import org.peyvand.branch.CentralSteering;
import org.peyvand.branch.CentralSteering.Stand;
import org.peyvand.branch.model.SteeringMode;
import org.peyvand.core.RecordLocks;
import org.peyvand.core.RecordRef;

/** What the head office has set and nobody let branches adapt is locked in a branch; of what they may adapt, what it is known by elsewhere. */
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
        return is(record, SteeringMode.READ_ONLY) ? Optional.of(Message.of(CentralLocks.class, "locked")) : Optional.empty();
    }

    @Override
    public Set<String> lockedAttributes(RecordRef record) {
        return is(record, SteeringMode.BASE) ? SteeringRule.NEVER_ADAPTED : Set.of();
    }

    private boolean is(RecordRef record, SteeringMode mode) {
        if (!steered.isSteered(record.entity()) || steered.home().isEmpty()) {
            return false;
        }
        Stand stand = steering.stand(record);
        return stand.central() && stand.mode() == mode;
    }
}
