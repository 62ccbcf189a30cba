package org.peyvand.upgrade;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.upgrade.SchemaPicture.Column;

/** A row in each table of a database of an old version, with a value in every column; and whether these are still there. */
final class OldData {
    private static final String STEPS = "SCHEMA_STEP";
    private static final int UUID_LENGTH = 36;

    private final Connection connection;
    private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
    private final Set<String> busy = new LinkedHashSet<>();

    private OldData(Connection connection) {
        this.connection = connection;
    }

    /** Puts a row into each table. */
    static OldData in(Connection connection) throws SQLException {
        OldData data = new OldData(connection);
        for (String table : SchemaPicture.tables(connection)) {
            if (!table.equals(STEPS)) {
                data.row(table);
            }
        }
        return data;
    }

    /** How many tables have a row. */
    int size() {
        return rows.size();
    }

    /** The row of a table, made with those it refers to; a reference that leads back here stays empty. */
    private Map<String, Object> row(String table) throws SQLException {
        Map<String, Object> known = rows.get(table);
        if (known != null) {
            return known;
        }
        busy.add(table);
        Map<String, String> references = SchemaPicture.references(connection, table);
        Map<String, Object> row = new LinkedHashMap<>();
        for (Map.Entry<String, Column> column : SchemaPicture.columns(connection, table).entrySet()) {
            String target = references.get(column.getKey());
            if (target == null) {
                row.put(column.getKey(), value(column.getKey(), column.getValue()));
            } else if (!busy.contains(target)) {
                row.put(column.getKey(), row(target).get("ID"));
            }
        }
        insert(table, row);
        rows.put(table, row);
        busy.remove(table);
        return row;
    }

    private static Object value(String name, Column column) {
        return switch (column.type()) {
            case Types.CHAR, Types.VARCHAR -> column.size() == UUID_LENGTH ? UUID.nameUUIDFromBytes(name.getBytes()).toString()
                    : name.substring(0, Math.min(name.length(), column.size()));
            case Types.CLOB, Types.LONGVARCHAR -> "long " + name;
            case Types.BOOLEAN, Types.BIT -> true;
            case Types.DATE -> Date.valueOf("2020-02-29");
            case Types.TIMESTAMP -> Timestamp.valueOf("2020-02-29 12:34:56");
            case Types.DECIMAL, Types.NUMERIC -> BigDecimal.ONE;
            case Types.BIGINT -> 1L;
            case Types.DOUBLE, Types.FLOAT -> 1d;
            case Types.OTHER -> UUID.nameUUIDFromBytes(name.getBytes());
            default -> 1;
        };
    }

    private void insert(String table, Map<String, Object> row) throws SQLException {
        String sql = "INSERT INTO " + table + " (" + String.join(", ", row.keySet()) + ") VALUES (?" + ", ?".repeat(row.size() - 1) + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int at = 1;
            for (Object value : row.values()) {
                insert.setObject(at++, value);
            }
            insert.executeUpdate();
        }
    }

    /** Identifiers are texts as a rule, numbers in tables that have one row. */
    private static String where(Object id) {
        return id == null ? "" : id instanceof Number ? " WHERE ID = " + id : " WHERE ID = '" + id + "'";
    }

    /** Takes the rows out again, so that the program does not stumble over values that nobody would store. */
    void takeOut() throws SQLException {
        for (String table : rows.keySet().stream().toList().reversed()) {
            Object id = rows.get(table).get("ID");
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM " + table + where(id));
            }
        }
    }

    /** What was put in and is not there any more, in words. */
    List<String> lost() throws SQLException {
        Set<String> tables = Set.copyOf(SchemaPicture.tables(connection));
        List<String> lost = new ArrayList<>();
        for (Map.Entry<String, Map<String, Object>> one : rows.entrySet()) {
            lost.addAll(tables.contains(one.getKey()) ? lost(one.getKey(), one.getValue()) : List.of("the table " + one.getKey()));
        }
        return lost;
    }

    private List<String> lost(String table, Map<String, Object> row) throws SQLException {
        List<String> lost = new ArrayList<>();
        try (Statement statement = connection.createStatement();
             ResultSet found = statement.executeQuery("SELECT * FROM " + table + where(row.get("ID")))) {
            if (!found.next()) {
                return List.of("the row of " + table);
            }
            Set<String> present = names(found.getMetaData());
            for (Map.Entry<String, Object> value : row.entrySet()) {
                if (!present.contains(value.getKey()) || !same(found, value.getKey(), value.getValue())) {
                    lost.add(table + "." + value.getKey());
                }
            }
        }
        return lost;
    }

    /** In capitals, whatever an engine makes of them. */
    private static Set<String> names(ResultSetMetaData columns) throws SQLException {
        Set<String> names = new HashSet<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            names.add(columns.getColumnName(column).toUpperCase(Locale.ROOT));
        }
        return names;
    }

    private static boolean same(ResultSet found, String column, Object value) throws SQLException {
        return switch (value) {
            case String text -> text.equals(found.getString(column).stripTrailing());
            case UUID id -> id.equals(found.getObject(column));
            case BigDecimal number -> number.compareTo(found.getBigDecimal(column)) == 0;
            case Boolean truth -> truth == found.getBoolean(column);
            case Date day -> day.equals(found.getDate(column));
            case Timestamp moment -> moment.equals(found.getTimestamp(column));
            default -> ((Number) value).longValue() == found.getLong(column);
        };
    }
}
