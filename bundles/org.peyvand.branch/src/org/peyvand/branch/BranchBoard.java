package org.peyvand.branch;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.DayRange;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.model.DomainEntity;

/** Compares branches. An OSGi service; not for the UI thread. */
public interface BranchBoard {

    /**
     * The records behind a figure.
     *
     * @param type their class
     * @param criterion which of them
     */
    record Behind(Class<? extends DomainEntity> type, Criterion criterion) {
    }

    /**
     * The branches that whoever is at work may see, with the figures of the records that he may see.
     *
     * @param days a side that is open ends a year before or after the other, or today
     * @return refused when branches may not be compared
     */
    default Outcome<Board> read(DayRange days) {
        return read(days, false);
    }

    /**
     * The same, by the tree of now or as it was on the last of the days.
     *
     * @param then whether branches that were moved since stand where they were; whose figures may be seen is decided by the tree of now
     * @return refused when branches may not be compared
     */
    Outcome<Board> read(DayRange days, boolean then);

    /**
     * The records that were counted for a figure of a board.
     *
     * @param measure identifier of the measure
     * @param branches whose records; empty for those that belong to no branch
     * @return empty when no records are behind it
     */
    Optional<Behind> records(Board board, String measure, Set<UUID> branches);
}
