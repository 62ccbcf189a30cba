package org.peyvand.branch;

import java.util.List;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.branch.model.Deviation;
import org.peyvand.branch.model.Steering;
import org.peyvand.branch.model.SteeringMode;
import org.peyvand.core.RecordRef;

/**
 * What the head office sets for all branches, and how far they may adapt it. An OSGi service. What is only read in a branch, and what is changed there and how that
 * becomes a deviation, is held by rules of the records themselves, whatever way a change comes in.
 */
public interface CentralSteering {

    /**
     * How a record stands between head office and branches.
     *
     * @param steered whether the head office says what branches may do with it
     * @param mode what they may do; {@code null} when it is not steered
     * @param here whether this database is that of the head office, or belongs to none
     * @param central whether the record came from the head office
     * @param deviations in which it deviates, of all branches that may be seen
     */
    record Stand(boolean steered, SteeringMode mode, boolean here, boolean central, List<Deviation> deviations) {
        /** Takes a copy. */
        public Stand {
            deviations = List.copyOf(deviations);
        }
    }

    /** How a record stands. */
    Stand stand(RecordRef record);

    /**
     * Says what branches may do with a record.
     *
     * @return refused in a branch, and for whoever may not change what is steered
     */
    Outcome<Steering> steer(RecordRef record, SteeringMode mode);

    /** What the head office has set holds again: at once here, and in the branch with its next exchange. */
    Outcome<Deviation> takeBack(UUID deviation);
}
