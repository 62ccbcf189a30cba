package org.peyvand.core;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Progress;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Changes many records in batches, each record by the same rules as when it is saved alone: what is refused is left as it is and told, the
 * others are stored. Stops between two batches when the progress is cancelled; what was stored stays.
 */
public interface MassChanges {

    /**
     * Sets attributes of records.
     *
     * @param values by name of the attribute; a reference by its record or its identifier
     */
    <E extends DomainEntity> Result set(Class<E> type, List<UUID> ids, Map<String, Object> values, Progress progress);

    /** Deletes records; what has no meaning without them goes with them. */
    <E extends DomainEntity> Result delete(Class<E> type, List<UUID> ids, Progress progress);

    /**
     * Sets attributes back; a record that somebody has changed again since is refused. Deleted records come back with all that went with
     * them, under their identifiers.
     */
    Result undo(Result result, Progress progress);

    /**
     * What came of it.
     *
     * @param type the entity
     * @param changed how many records were changed or deleted
     * @param refused what was not, and why
     * @param changes what was there before, for {@link MassChanges#undo}; of a deleted record only which it was
     */
    record Result(Class<? extends DomainEntity> type, int changed, List<Refused> refused, List<Change> changes) {
        /** Takes copies. */
        public Result {
            refused = List.copyOf(refused);
            changes = List.copyOf(changes);
        }
    }

    /**
     * A record that was left as it is.
     *
     * @param title what people call it
     * @param reasons why
     */
    record Refused(UUID id, String title, List<Diagnostic> reasons) {
        /** Takes a copy. */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A changed value.
     *
     * @param attribute its name; empty when the record was deleted
     * @param before the value; identifier of a reference; {@code null} for none
     * @param after the value that was set
     */
    record Change(UUID id, String attribute, Object before, Object after) {
        /** Of a record that was deleted. */
        public static Change deleted(UUID id) {
            return new Change(id, "", null, null);
        }

        /** Whether the record was deleted. */
        public boolean isDeletion() {
            return attribute.isEmpty();
        }
    }
}
