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

    /** Makes a repeated row differ from the one it repeats. */
    @FunctionalInterface
    interface Variation {
        /** Nothing but the identifier differs. */
        Variation NONE = (row, columns, index) -> { };

        void vary(Object[] row, List<String> columns, long index);
    }

    /** Repeats the rows until there are at least {@code size}. */
    void grow(String table, long size) throws SQLException {
        grow(table, size, Variation.NONE);
    }

    /** Repeats the rows, each varied, until there are at least {@code size}. */
    void grow(String table, long size, Variation variation) throws SQLException {
        long missing = size - count(table);
        if (missing <= 0) {
            return;
        }
        List<Object[]> patterns = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.setMaxRows(BATCH);
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                int columns = rows.getMetaData().getColumnCount();
                for (int i = 1; i <= columns; i++) {
                    names.add(rows.getMetaData().getColumnName(i));
                }
                while (rows.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = rows.getObject(i + 1);
                    }
                    patterns.add(row);
                }
            }
            insert(connection, table, patterns, names, size - missing, size, variation);
        }
    }

    private static void insert(Connection connection, String table, List<Object[]> patterns, List<String> names, long from, long to,
            Variation variation) throws SQLException {
        connection.setAutoCommit(false);
        String marks = "?" + ", ?".repeat(patterns.getFirst().length - 1);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (long i = from; i < to; i++) {
                Object[] row = patterns.get((int) (i % patterns.size()));
                row[names.indexOf("ID")] = UUID.randomUUID().toString();
                variation.vary(row, names, i);
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
