package org.peyvand.sync;

import java.util.List;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.core.RecordChange;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.sync.model.HeldBack;

/**
 * Transactions of branches that the head office could not store, and what somebody decides about them. For those who have {@link SyncPermissions#ADMINISTER}. What is
 * decided at the head office is done at once and told to the branch; what is decided in the branch goes there with the next exchange. An OSGi service.
 */
public interface HeldChanges {

    /**
     * What one transaction would do to one record.
     *
     * @param entity {@code null} when its module is gone
     * @param title what the record is called here, or was to be called
     * @param there whether it is here, within the rights of whoever asks
     * @param values without those that are hidden from whoever asks
     */
    record Line(EntityDescription entity, RecordRef record, EntityChange.Kind kind, String title, boolean there, List<RecordChange.Value> values) {
    }

    /**
     * A transaction as it is told to people.
     *
     * @param author name of whoever made it; empty when nobody knows
     * @param branch name of the branch that sent it
     */
    record Told(List<Line> lines, String author, String branch) {
    }

    /** How many wait; 0 for those who may not decide. */
    long waiting();

    /** Whether the head office is here, so that what is decided is done at once. */
    boolean isHead();

    /** What a transaction would do. */
    Told tell(HeldBack held);

    /**
     * Tries it again as if it came now, with the rights of its author and its branch.
     *
     * @return refused with the reasons when it still cannot be stored
     */
    Outcome<HeldBack> retry(UUID held);

    /**
     * At the head office: stores it with the rights of whoever works here instead of its author's, and whatever branch its records belong to. Rules of records hold.
     *
     * @param reason why, for the audit trail
     * @return refused with the reasons when it still cannot be stored
     */
    Outcome<HeldBack> accept(UUID held, String reason);

    /**
     * Lets it go: the records of the branch become what they are at the head office.
     *
     * @param reason why, for whoever made it
     */
    Outcome<HeldBack> discard(UUID held, String reason);
}
