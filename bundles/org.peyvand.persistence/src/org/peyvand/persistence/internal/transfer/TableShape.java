package org.peyvand.persistence.internal.transfer;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peyvand.persistence.transfer.TableFile.Column;
import org.peyvand.persistence.transfer.TableFile.Kind;

/**
 * A table as the database describes it.
 *
 * @param name upper case
 * @param columns sorted by name
 * @param uuids names of the columns whose type is the engine's own type of identifiers
 * @param references its foreign keys
 */
record TableShape(String name, List<Column> columns, Set<String> uuids, List<Reference> references) {
    private static final String STEPS = "SCHEMA_STEP";
    private static final int UUID_LENGTH = 36;

    /** A foreign key of one column. */
    record Reference(String column, String table) {
    }

    /** All tables but that of the schema steps, sorted by name. */
    static List<TableShape> all(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        List<String> names = new ArrayList<>();
        try (ResultSet rows = data.getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        List<TableShape> tables = new ArrayList<>();
        for (String name : names) {
            if (!upper(name).equals(STEPS)) {
                tables.add(of(name, connection));
            }
        }
        tables.sort(Comparator.comparing(TableShape::name));
        return tables;
    }

    private static TableShape of(String table, Connection connection) throws SQLException {
        List<Column> columns = new ArrayList<>();
        Set<String> uuids = new java.util.HashSet<>();
        try (ResultSet rows = connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (rows.next()) {
                Column column = column(rows);
                columns.add(column);
                if (rows.getString("TYPE_NAME").equalsIgnoreCase("uuid")) {
                    uuids.add(column.name());
                }
            }
        }
        columns.sort(Comparator.comparing(Column::name));
        List<Reference> references = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (rows.next()) {
                references.add(new Reference(upper(rows.getString("FKCOLUMN_NAME")), upper(rows.getString("PKTABLE_NAME"))));
            }
        }
        return new TableShape(upper(table), columns, uuids, references);
    }

    private static Column column(ResultSet rows) throws SQLException {
        String name = upper(rows.getString("COLUMN_NAME"));
        int size = rows.getInt("COLUMN_SIZE");
        int places = rows.getInt("DECIMAL_DIGITS");
        if (rows.getString("TYPE_NAME").equalsIgnoreCase("uuid")) {
            return new Column(name, Kind.TEXT, "${uuid}");
        }
        return switch (rows.getInt("DATA_TYPE")) {
            case Types.BIGINT -> new Column(name, Kind.INTEGER, "BIGINT");
            case Types.INTEGER, Types.SMALLINT -> new Column(name, Kind.INTEGER, "INTEGER");
            case Types.DECIMAL, Types.NUMERIC -> new Column(name, Kind.DECIMAL, "DECIMAL(" + size + "," + places + ")");
            case Types.BOOLEAN, Types.BIT -> new Column(name, Kind.BOOLEAN, "${boolean}");
            case Types.DATE -> new Column(name, Kind.DATE, "DATE");
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> new Column(name, Kind.MOMENT, "${moment}");
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> new Column(name, Kind.BYTES, "BLOB");
            case Types.CHAR -> new Column(name, Kind.TEXT, size == UUID_LENGTH ? "${uuid}" : "CHAR(" + size + ")");
            case Types.VARCHAR -> new Column(name, Kind.TEXT, size > 32_000 ? "${clob}" : "VARCHAR(" + size + ")");
            case Types.CLOB, Types.LONGVARCHAR -> new Column(name, Kind.TEXT, "${clob}");
            default -> throw new SQLException("Values of type " + rows.getString("TYPE_NAME") + " are not known: " + name, "0A000");
        };
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** Names of the columns, with commas between them. */
    String list() {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }
}
