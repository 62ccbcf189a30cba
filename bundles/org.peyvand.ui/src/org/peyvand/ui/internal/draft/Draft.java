package org.peyvand.ui.internal.draft;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What was typed into an editor and not saved yet. Values are texts of {@link DraftValues}.
 *
 * @param entity id of the entity
 * @param record id of the record; of the draft itself while the record is not stored
 * @param version of the record that was edited; 0 for one that is not stored
 * @param at when it was last typed in
 * @param edits by the path of the attribute
 */
record Draft(String entity, UUID record, long version, Instant at, Map<String, Edit> edits) {

    /**
     * One edited attribute.
     *
     * @param before what was stored; {@code null} for nothing
     * @param after what was typed; {@code null} for nothing
     */
    record Edit(String before, String after) {
    }

    Draft {
        edits = Map.copyOf(edits);
    }

    /** Whether the record was never stored. */
    boolean isNew() {
        return version == 0;
    }

    /** This draft with those edits of an older one that this one does not have. */
    Draft over(Draft older) {
        Map<String, Edit> all = new LinkedHashMap<>(older.edits());
        all.putAll(edits);
        return new Draft(entity, record, Math.min(version, older.version()), at, all);
    }
}
