package org.peyvand.persistence.internal.module;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.peyvand.persistence.module.SchemaStep;

/** Cuts a script into statements: each ends with a semicolon at the end of a line; lines that begin with {@code --} are comments. */
public final class SqlScript {
    private SqlScript() {
    }

    /** The step of this version that the script makes. */
    public static SchemaStep step(int version, String script) {
        List<String> statements = statements(script);
        return new SchemaStep(version, statements, checksum(statements));
    }

    private static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : script.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("--")).toList()) {
            boolean last = line.endsWith(";");
            statement.append(statement.isEmpty() ? "" : "\n").append(last ? line.substring(0, line.length() - 1).strip() : line);
            if (last) {
                statements.add(statement.toString());
                statement.setLength(0);
            }
        }
        if (!statement.isEmpty()) {
            statements.add(statement.toString());
        }
        return statements;
    }

    /** Blanks and comments may change after a release, words may not. */
    private static String checksum(List<String> statements) {
        try {
            String text = String.join(";\n", statements).replaceAll("\\s+", " ");
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
