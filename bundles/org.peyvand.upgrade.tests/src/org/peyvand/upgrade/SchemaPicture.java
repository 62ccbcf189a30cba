package org.peyvand.upgrade;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a database with their columns, indexes and references, in words that can be compared. */
final class SchemaPicture {
    /** Names that an engine gives by itself, which differ from database to database. */
    private static final String OF_ENGINE = "SQL";

    private SchemaPicture() {
    }

    /** The tables, each with a line for whatever it has; the order in which columns were added does not matter. */
    static Map<String, Set<String>> of(Connection connection) throws SQLException {
        Map<String, Set<String>> picture = new TreeMap<>();
        DatabaseMetaData meta = connection.getMetaData();
        for (String table : tables(connection)) {
            Set<String> lines = new TreeSet<>();
            columns(connection, table).forEach((name, column) -> lines.add("column " + name + " " + column));
            lines.addAll(indexes(meta, connection.getSchema(), stored(meta, table)));
            references(connection, table).forEach((column, target) -> lines.add("reference " + column + " to " + target));
            picture.put(table, lines);
        }
        return picture;
    }

    /** Names are compared in capitals, whatever an engine makes of them. */
    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static String stored(DatabaseMetaData meta, String name) throws SQLException {
        return meta.storesLowerCaseIdentifiers() ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** One column. */
    record Column(int type, int size, boolean nullable) {
    }

    static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(upper(rows.getString("TABLE_NAME")));
            }
        }
        return tables;
    }

    static Map<String, Column> columns(Connection connection, String table) throws SQLException {
        Map<String, Column> columns = new LinkedHashMap<>();
        DatabaseMetaData meta = connection.getMetaData();
        try (ResultSet rows = meta.getColumns(null, connection.getSchema(), stored(meta, table), "%")) {
            while (rows.next()) {
                columns.put(upper(rows.getString("COLUMN_NAME")),
                        new Column(rows.getInt("DATA_TYPE"), rows.getInt("COLUMN_SIZE"), rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable));
            }
        }
        return columns;
    }

    /** The tables that columns refer to. */
    static Map<String, String> references(Connection connection, String table) throws SQLException {
        Map<String, String> references = new LinkedHashMap<>();
        DatabaseMetaData meta = connection.getMetaData();
        try (ResultSet rows = meta.getImportedKeys(null, connection.getSchema(), stored(meta, table))) {
            while (rows.next()) {
                references.put(upper(rows.getString("FKCOLUMN_NAME")), upper(rows.getString("PKTABLE_NAME")));
            }
        }
        return references;
    }

    private static Set<String> indexes(DatabaseMetaData meta, String schema, String table) throws SQLException {
        Map<String, String> indexes = new TreeMap<>();
        try (ResultSet rows = meta.getIndexInfo(null, schema, table, false, true)) {
            while (rows.next()) {
                String name = rows.getString("INDEX_NAME");
                if (name != null) {
                    String column = " " + rows.getString("COLUMN_NAME") + ("D".equals(rows.getString("ASC_OR_DESC")) ? " down" : "");
                    indexes.merge(name, (rows.getBoolean("NON_UNIQUE") ? "" : "unique ") + column, (one, more) -> one + "," + column);
                }
            }
        }
        Set<String> lines = new TreeSet<>();
        indexes.forEach((name, columns) -> lines.add("index " + (name.startsWith(OF_ENGINE) ? "" : name) + " " + columns));
        return lines;
    }
}
