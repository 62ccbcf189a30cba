package org.peyvand.exchange.internal.run;

import java.util.UUID;
import org.peyvand.persistence.meta.AttributeDescription;

/**
 * A reference to a record that may come later in the same file.
 *
 * @param line      line of the row
 * @param title     name of the record that has the reference
 * @param record    its identifier; null until it is stored
 * @param attribute the reference
 * @param ref       what it should lead to
 */
record Deferred(long line, String title, UUID record, AttributeDescription attribute, Ref ref) {

    Deferred of(UUID stored) {
        return new Deferred(line, title, stored, attribute, ref);
    }
}
