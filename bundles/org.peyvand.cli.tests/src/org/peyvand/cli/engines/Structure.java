package org.peyvand.cli.engines;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a database is made of, in words that no engine owns. */
final class Structure {
    private static final String DERBY = "SELECT C.CONSTRAINTNAME FROM SYS.SYSCONSTRAINTS C JOIN SYS.SYSTABLES T ON T.TABLEID = C.TABLEID WHERE C.TYPE = 'U' AND T.TABLENAME = ?";
    private static final String STANDARD = "SELECT constraint_name FROM information_schema.table_constraints WHERE constraint_type = 'UNIQUE' AND table_name = ?";
    private final Connection connection;
    private final DatabaseMetaData data;
    private final String schema;
    private final Map<String, Set<String>> tables = new TreeMap<>();

    private Structure(Connection connection) throws SQLException {
        this.connection = connection;
        this.data = connection.getMetaData();
        this.schema = connection.getSchema();
    }

    /** By table: its columns, keys, references and indexes. */
    static Map<String, Set<String>> of(Connection connection) throws SQLException {
        Structure structure = new Structure(connection);
        List<String> names = new ArrayList<>();
        try (ResultSet rows = structure.data.getTables(null, structure.schema, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        for (String name : names) {
            structure.table(name);
        }
        return structure.tables;
    }

    private void table(String name) throws SQLException {
        Set<String> parts = new TreeSet<>();
        try (ResultSet rows = data.getColumns(null, schema, name, "%")) {
            while (rows.next()) {
                parts.add("column " + upper(rows, "COLUMN_NAME") + ' ' + type(rows) + ("NO".equals(rows.getString("IS_NULLABLE")) ? " not null" : ""));
            }
        }
        try (ResultSet rows = data.getPrimaryKeys(null, schema, name)) {
            while (rows.next()) {
                parts.add("key " + rows.getInt("KEY_SEQ") + ' ' + upper(rows, "COLUMN_NAME"));
            }
        }
        try (ResultSet rows = data.getImportedKeys(null, schema, name)) {
            while (rows.next()) {
                parts.add("reference " + upper(rows, "FK_NAME") + ' ' + upper(rows, "FKCOLUMN_NAME") + " to " + upper(rows, "PKTABLE_NAME") + '.'
                    + upper(rows, "PKCOLUMN_NAME"));
            }
        }
        indexes(name, parts);
        tables.put(name.toUpperCase(Locale.ROOT), parts);
    }

    /** What an engine makes for keys and references is its own affair: on Derby it is called SQL…, on the server like the key. */
    private void indexes(String table, Set<String> parts) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        Set<String> keys = keys(table);
        keys.forEach(key -> parts.add("unique " + key));
        try (ResultSet rows = data.getIndexInfo(null, schema, table, false, true)) {
            while (rows.next()) {
                String name = upper(rows, "INDEX_NAME");
                columns.computeIfAbsent(name, key -> new ArrayList<>()).add(upper(rows, "COLUMN_NAME") + ("D".equals(rows.getString("ASC_OR_DESC")) ? " down" : ""));
            }
        }
        columns.forEach((name, of) -> {
            if (!name.startsWith("SQL") && !name.endsWith("_PKEY") && !keys.contains(name)) {
                parts.add("index " + name + ' ' + of);
            }
        });
    }

    private Set<String> keys(String table) throws SQLException {
        Set<String> keys = new TreeSet<>();
        boolean derby = data.getDatabaseProductName().contains("Derby");
        try (PreparedStatement select = connection.prepareStatement(derby ? DERBY : STANDARD)) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    keys.add(rows.getString(1).toUpperCase(Locale.ROOT));
                }
            }
        }
        return keys;
    }

    private static String type(ResultSet column) throws SQLException {
        String type = column.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
        int size = column.getInt("COLUMN_SIZE");
        return switch (type) {
            case "char", "bpchar" -> size == 36 ? "identifier" : "char " + size;
            case "uuid" -> "identifier";
            case "clob", "text" -> "long text";
            case "timestamp", "timestamptz" -> "moment";
            case "boolean", "bool" -> "boolean";
            case "decimal", "numeric" -> "decimal " + size + ' ' + column.getInt("DECIMAL_DIGITS");
            case "bigint", "int8" -> "long";
            case "integer", "int4" -> "integer";
            case "varchar" -> "text " + size;
            case "double", "float8" -> "double";
            default -> type;
        };
    }

    private static String upper(ResultSet rows, String column) throws SQLException {
        return String.valueOf(rows.getString(column)).toUpperCase(Locale.ROOT);
    }
}
