package org.peyvand.persistence.module;

import java.util.List;
import java.util.Map;

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

    /**
     * The statements for one engine.
     *
     * @param types what the placeholders stand for, see {@code Database.sqlTypes}
     */
    public List<String> statements(Map<String, String> types) {
        return statements.stream().map(statement -> fill(statement, types)).toList();
    }

    /**
     * Fills in the placeholders of a statement.
     *
     * @param types what they stand for
     */
    public static String fill(String statement, Map<String, String> types) {
        String filled = statement;
        for (Map.Entry<String, String> type : types.entrySet()) {
            filled = filled.replace("${" + type.getKey() + '}', type.getValue());
        }
        return filled;
    }
}
