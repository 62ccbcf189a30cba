package org.peyvand.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * A row that would become a new record and looks like one that is there.
 *
 * @param file     the file
 * @param sheet    name of the sheet, or empty
 * @param line     line of the row
 * @param entity   id of the entity
 * @param record   the record that is there
 * @param incoming name in the row
 * @param existing name of the record
 * @param score    likeness, 0 to 1
 * @param same     label of an attribute that is the same, such as a phone number; empty when only the names are alike
 * @param fields   what the row has, beside what the record has
 */
public record Lookalike(Path file, String sheet, long line, String entity, UUID record, String incoming, String existing, double score, String same,
        List<Field> fields) {

    /** Takes a copy of the fields. */
    public Lookalike {
        fields = List.copyOf(fields);
    }

    /**
     * One attribute, side by side.
     *
     * @param label    its name for a person
     * @param incoming value of the row as a person reads it; empty when there is none
     * @param existing value of the record as a person reads it; empty when there is none
     * @param differs  whether an update would change the record
     */
    public record Field(String label, String incoming, String existing, boolean differs) {
    }
}
