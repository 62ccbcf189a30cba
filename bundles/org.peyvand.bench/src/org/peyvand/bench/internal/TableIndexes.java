package org.peyvand.bench.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The indexes and references of a table, away while many rows are put into it: to sort each index once is many times quicker than to find the
 * place of every row in each. The primary key and unique constraints stay.
 */
final class TableIndexes {

    /** Names that the engine gives to the indexes behind its constraints. */
    private static final String OF_CONSTRAINT = "SQL";

    private final List<String> dropping = new ArrayList<>();
    private final List<String> making = new ArrayList<>();

    private TableIndexes(DatabaseMetaData meta, String table) throws SQLException {
        List<String> references = references(meta, table);
        Map<String, List<String>> indexes = new LinkedHashMap<>();
        try (ResultSet rows = meta.getIndexInfo(null, null, table, false, true)) {
            while (rows.next()) {
                String name = rows.getString("INDEX_NAME");
                if (rows.getBoolean("NON_UNIQUE") && !name.startsWith(OF_CONSTRAINT)) {
                    indexes.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(rows.getString("COLUMN_NAME") + ("D".equals(rows.getString("ASC_OR_DESC")) ? " DESC" : ""));
                }
            }
        }
        indexes.forEach((name, columns) -> {
            dropping.add("DROP INDEX " + name);
            making.add("CREATE INDEX " + name + " ON " + table + " (" + String.join(", ", columns) + ")");
        });
        making.addAll(references);
    }

    private List<String> references(DatabaseMetaData meta, String table) throws SQLException {
        List<String> references = new ArrayList<>();
        try (ResultSet rows = meta.getImportedKeys(null, null, table)) {
            while (rows.next()) {
                String name = rows.getString("FK_NAME");
                dropping.add("ALTER TABLE " + table + " DROP CONSTRAINT " + name);
                references.add("ALTER TABLE " + table + " ADD CONSTRAINT " + name + " FOREIGN KEY (" + rows.getString("FKCOLUMN_NAME") + ") REFERENCES "
                        + rows.getString("PKTABLE_NAME") + " (" + rows.getString("PKCOLUMN_NAME") + ")");
            }
        }
        return references;
    }

    /** Takes them away, lets the work run and puts them back, also when it fails. */
    static void without(Connection connection, String table, Stopwatch.Work work) throws Exception {
        TableIndexes indexes = new TableIndexes(connection.getMetaData(), table);
        try {
            run(connection, indexes.dropping);
            work.run();
        } finally {
            run(connection, indexes.making);
        }
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
