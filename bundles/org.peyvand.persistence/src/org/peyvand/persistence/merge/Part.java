package org.peyvand.persistence.merge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A part of a record in one state, such as a line of a document.
 *
 * @param id equal in all states; {@code null} for one that was just added and has none yet
 * @param values by name of the attribute
 */
public record Part(String id, Map<String, ?> values) {
    /** Keeps the order. */
    public Part {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
