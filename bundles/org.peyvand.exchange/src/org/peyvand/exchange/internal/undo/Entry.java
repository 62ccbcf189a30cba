package org.peyvand.exchange.internal.undo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.log.LoggedValues;

/**
 * What one transaction did to one record.
 *
 * @param changes old and new value by name of the attribute
 */
record Entry(String entity, UUID record, EntityChange.Kind kind, Map<String, LoggedValues> changes) {
    /** The columns that {@link #of} needs. */
    static final String[] COLUMNS = {"entity", "recordId", "kind", "changes"};
    private static final int UUID_LENGTH = 36;

    static Entry of(Row row) {
        return new Entry((String) row.get("entity"), (UUID) row.get("recordId"), (EntityChange.Kind) row.get("kind"), LoggedValues.read((String) row.get("changes")));
    }

    /** Identifiers among the new values, by name of the attribute: references, however they are stored. */
    Map<String, UUID> references() {
        Map<String, UUID> found = new LinkedHashMap<>();
        changes.forEach((name, pair) -> {
            if (pair.after() instanceof String text && text.length() == UUID_LENGTH && text.charAt(8) == '-' && text.charAt(13) == '-') {
                try {
                    found.put(name, UUID.fromString(text));
                } catch (IllegalArgumentException e) {
                    found.remove(name);   // a text that only looks like an identifier
                }
            }
        });
        return found;
    }
}
