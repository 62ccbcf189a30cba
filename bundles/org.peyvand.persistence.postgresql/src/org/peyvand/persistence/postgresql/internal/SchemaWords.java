package org.peyvand.persistence.postgresql.internal;

import java.util.Map;
import java.util.regex.Pattern;
import org.peyvand.persistence.module.SchemaStep;

/**
 * The statements of schema scripts in PostgreSQL's words. Texts are compared and sorted by the numbers of their letters, as on Derby, whatever
 * language the database was made for: the Persian order is in the sort keys, which the program makes.
 */
final class SchemaWords {
    static final Map<String, String> TYPES = Map.of("uuid", "UUID", "clob", "TEXT COLLATE \"C\"",
        "moment", "TIMESTAMP WITH TIME ZONE", "boolean", "BOOLEAN");
    private static final Pattern TEXT = Pattern.compile("\\b((?:VAR)?CHAR\\s*\\(\\s*\\d+\\s*\\))");

    private SchemaWords() {
    }

    static String translate(String statement) {
        return TEXT.matcher(SchemaStep.fill(statement, TYPES)).replaceAll("$1 COLLATE \"C\"");
    }
}
