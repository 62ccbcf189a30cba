package org.peyvand.sync;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.sync.model.SyncConflict;

/**
 * What lost when something was changed in two places, and what somebody decides about it. For those who have {@link SyncPermissions#ADMINISTER}; a value is put back within
 * the rights on its record. What is decided here travels like every other change. An OSGi service.
 */
public interface ConflictInbox {

    /**
     * A conflict as it is told to people. Values are those of the attribute, of references the name of the record.
     *
     * @param record {@code null} when its module is gone
     * @param attribute {@code null} when it is about the whole record, or the field is gone or hidden from whoever asks
     * @param present what stands now
     * @param seen the same in the words of the log, for {@link #restore}
     * @param there whether the record is there, within the rights of whoever asks
     * @param overtaken whether something else stands now than what was decided then
     * @param keptBy name of whoever wrote what stands; empty when nobody knows
     * @param lostBy name of whoever wrote what was lost; empty when nobody knows
     * @param branch name of the branch that the record belonged to
     */
    record Told(RecordRef record, AttributeDescription attribute, Object base, Object kept, Object lost, Object present, String seen, boolean there, boolean overtaken,
        String keptBy, String lostBy, String branch) {
    }

    /**
     * Two records that may be about the same, as they are now, within the rights of whoever asks.
     *
     * @param there whether both are there
     * @param lines what at least one of them has, in the order of the form; references by their names
     */
    record Twins(RecordRef first, String firstName, String firstBranch, RecordRef second, String secondName, String secondBranch, boolean there, List<Line> lines) {
        /** Takes a copy. */
        public Twins {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One attribute of both.
     *
     * @param first may be {@code null}
     * @param second may be {@code null}
     * @param same whether both have the same, perhaps written in two ways
     */
    record Line(AttributeDescription attribute, Object first, Object second, boolean same) {
    }

    /** Both records behind an entry of the kind {@link org.peyvand.sync.model.ConflictKind#TWIN}; {@link #keep} says that they are different. */
    Twins twins(SyncConflict link);

    /** How many wait for somebody; 0 for those who may not decide. */
    long open();

    /** What is behind an entry. */
    Told tell(SyncConflict conflict);

    /**
     * What was lost stands again: the value is put back, or the record deleted after all. The same way as if the person at work had done it in the record itself.
     *
     * @param seen what {@link Told#seen} was when it was decided
     * @return refused in words when the record is gone, something else stands meanwhile, or rights and rules do not let it
     */
    Outcome<SyncConflict> restore(UUID conflict, String seen);

    /**
     * What stands is right.
     *
     * @return how many were settled; those that were are left as they are
     */
    Outcome<Integer> keep(Collection<UUID> conflicts);
}
