package org.peyvand.core;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.meta.AttributeDescription;

/**
 * What one transaction did to one record.
 *
 * @param transaction equal for all that was done at once
 * @param at the moment, UTC
 * @param by name of whoever did it; empty when that is not known
 * @param values what was changed; for a new record the values it began with
 */
public record RecordChange(UUID transaction, Instant at, String by, EntityChange.Kind kind, List<Value> values) {
    /** Takes a copy. */
    public RecordChange {
        values = List.copyOf(values);
    }

    /**
     * One changed value. Of a reference it is the name of the record, empty when that is gone.
     *
     * @param before {@code null} for none
     * @param after {@code null} for none
     */
    public record Value(AttributeDescription attribute, Object before, Object after) {
    }
}
