package org.peyvand.bench.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.Database;

/** Makes a table large by repeating its rows under new ids; for measuring reads, not for real data: no change log is written. */
final class RowMultiplier {

    private static final int BATCH = 5_000;

    private final Database database;

    RowMultiplier(Database database) {
        this.database = database;
    }

    long count(String table) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Repeats the rows until there are at least {@code size}. */
    void grow(String table, long size) throws SQLException {
        long missing = size - count(table);
        if (missing <= 0) {
            return;
        }
        List<Object[]> patterns = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.setMaxRows(BATCH);
            int idColumn;
            try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                idColumn = rows.findColumn("ID") - 1;
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = rows.getObject(i + 1);
                    }
                    patterns.add(row);
                }
            }
            insert(connection, table, patterns, idColumn, missing);
        }
    }

    private static void insert(Connection connection, String table, List<Object[]> patterns, int idColumn, long missing) throws SQLException {
        connection.setAutoCommit(false);
        String marks = "?" + ", ?".repeat(patterns.getFirst().length - 1);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (long i = 0; i < missing; i++) {
                Object[] row = patterns.get((int) (i % patterns.size()));
                row[idColumn] = UUID.randomUUID().toString();
                for (int c = 0; c < row.length; c++) {
                    insert.setObject(c + 1, row[c]);
                }
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
