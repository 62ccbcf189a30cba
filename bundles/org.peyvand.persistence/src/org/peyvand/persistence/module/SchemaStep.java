package org.peyvand.persistence.module;

import java.util.List;

/**
 * One step that brings a module's part of the database from the version before to this one.
 *
 * @param version from 1, without gaps
 * @param statements SQL with placeholders such as {@code ${uuid}}, without comments and closing semicolons
 * @param checksum SHA-256 of the statements, blanks folded, as 64 hexadecimal digits
 */
public record SchemaStep(int version, List<String> statements, String checksum) {

    /** Takes a copy. */
    public SchemaStep {
        statements = List.copyOf(statements);
    }
}
