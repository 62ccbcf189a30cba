package org.peyvand.exchange;

import java.util.Objects;
import java.util.UUID;

/**
 * A person has said that a row is a record that is there, although no key says so.
 *
 * @param record identifier of the record
 * @param update whether the row's values are taken; else the record stays as it is
 */
public record RowChoice(UUID record, boolean update) {

    /** Checks that there is a record. */
    public RowChoice {
        Objects.requireNonNull(record, "record");
    }
}
