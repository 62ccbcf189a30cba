package org.peyvand.bench.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.module.Module;
import org.peyvand.persistence.module.Modules;
import org.peyvand.persistence.module.SchemaStep;

/**
 * The baseline of writing: the same tables with the same indexes in a database schema of their own, filled by plain JDBC batches with the rows that
 * the product wrote. Reading the rows is not measured.
 */
public final class BareTables {

    private static final String SCHEMA = "BARE";
    private static final int CHUNK = 10_000;

    private final Database database;
    private final Modules modules;

    /** Beside the tables of the product. */
    public BareTables(Database database, Modules modules) {
        this.database = database;
        this.modules = modules;
    }

    /** Rows of every table of the product. */
    Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    rows.next();
                    counts.put(table, rows.getLong(1));
                }
            }
        }
        return counts;
    }

    /** Makes the tables anew, by the schema scripts of all modules. */
    public void create() throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            String own = connection.getSchema();
            statement.execute("CREATE SCHEMA " + SCHEMA);
            connection.setSchema(SCHEMA);
            for (Module module : modules.inOrder()) {
                for (SchemaStep step : module.steps()) {
                    for (String command : step.statements(database.sqlTypes())) {
                        statement.execute(command);
                    }
                }
            }
            connection.setSchema(own);
        }
    }

    /** Copies all rows of a table; only writing is measured. Two connections: one reads, one writes and commits each chunk. */
    void copy(String table, Stopwatch watch) throws Exception {
        try (Connection source = database.dataSource().getConnection(); Connection target = database.dataSource().getConnection();
                Statement select = source.createStatement(); ResultSet rows = select.executeQuery("SELECT * FROM " + table)) {
            target.setAutoCommit(false);
            int columns = rows.getMetaData().getColumnCount();
            String marks = "?" + ", ?".repeat(columns - 1);
            try (PreparedStatement insert = target.prepareStatement("INSERT INTO " + SCHEMA + "." + table + " VALUES (" + marks + ")")) {
                List<Object[]> chunk = new ArrayList<>(CHUNK);
                while (rows.next()) {
                    chunk.add(values(rows, columns));
                    if (chunk.size() == CHUNK) {
                        watch.time(() -> write(insert, chunk));
                    }
                }
                watch.time(() -> write(insert, chunk));
            }
        }
    }

    private static Object[] values(ResultSet rows, int columns) throws SQLException {
        Object[] values = new Object[columns];
        for (int i = 0; i < columns; i++) {
            boolean text = rows.getMetaData().getColumnType(i + 1) == Types.CLOB;
            values[i] = text ? rows.getString(i + 1) : rows.getObject(i + 1);
        }
        return values;
    }

    private static void write(PreparedStatement insert, List<Object[]> chunk) throws SQLException {
        for (Object[] row : chunk) {
            for (int i = 0; i < row.length; i++) {
                insert.setObject(i + 1, row[i]);
            }
            insert.addBatch();
        }
        insert.executeBatch();
        insert.getConnection().commit();
        chunk.clear();
    }
}
