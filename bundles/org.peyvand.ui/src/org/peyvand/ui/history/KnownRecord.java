package org.peyvand.ui.history;

import java.util.Optional;
import java.util.UUID;
import org.peyvand.core.RecordRef;

/**
 * A record by the name it had when it was seen.
 *
 * @param ref the record
 * @param title what a person calls it
 * @param icon name of its icon
 */
public record KnownRecord(RecordRef ref, String title, String icon) {
    private static final String SEPARATOR = "\t";

    /** One line of text. */
    String line() {
        return String.join(SEPARATOR, ref.entity(), ref.id().toString(), icon, title.replaceAll("\\s+", " "));
    }

    /** From such a line; nothing when it cannot be read. */
    static Optional<KnownRecord> parse(String line) {
        String[] parts = line.split(SEPARATOR, 4);
        if (parts.length < 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KnownRecord(new RecordRef(parts[0], UUID.fromString(parts[1])), parts[3], parts[2]));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
