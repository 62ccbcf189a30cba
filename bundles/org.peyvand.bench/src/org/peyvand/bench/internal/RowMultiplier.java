package org.peyvand.bench.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.peyvand.base.Ids;
import org.peyvand.persistence.Database;

/** Makes a table large by repeating its rows under new ids; for measuring reads, not for real data: no change log is written. */
public final class RowMultiplier {

    private static final int BATCH = 5_000;
    /** From so many rows on it is quicker to make the indexes anew. */
    private static final long MANY = 50_000;

    private final Database database;
    private final Ids ids = Ids.system(Clock.systemUTC());

    /** Over a database. */
    public RowMultiplier(Database database) {
        this.database = database;
    }

    /** Rows of a table. */
    public long count(String table) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Makes a repeated row differ from the one it repeats. */
    @FunctionalInterface
    public interface Variation {
        /** Nothing but the identifier differs. */
        Variation NONE = (row, columns, index) -> { };

        /** Changes a row, whose columns stand in this order. */
        void vary(Object[] row, List<String> columns, long index);
    }

    /** The rows that are repeated, and the names of their columns. */
    private record Patterns(List<String> columns, List<Object[]> rows) {
    }

    /** Repeats the rows until there are at least {@code size}. */
    public void grow(String table, long size) throws Exception {
        grow(table, size, Variation.NONE);
    }

    /** Repeats the rows, each varied, until there are at least {@code size}. */
    public void grow(String table, long size, Variation variation) throws Exception {
        long from = count(table);
        if (size <= from) {
            return;
        }
        try (Connection connection = database.dataSource().getConnection()) {
            Patterns patterns = patterns(connection, table);
            Stopwatch.Work work = () -> insert(connection, table, patterns, from, size, variation);
            if (size - from < MANY) {
                work.run();
            } else {
                TableIndexes.without(connection, table, work);
            }
        }
    }

    private static Patterns patterns(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(BATCH);
            List<String> names = new ArrayList<>();
            List<Object[]> patterns = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                int columns = rows.getMetaData().getColumnCount();
                for (int i = 1; i <= columns; i++) {
                    names.add(rows.getMetaData().getColumnName(i));
                }
                while (rows.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = rows.getMetaData().getColumnType(i + 1) == Types.CLOB ? rows.getString(i + 1) : rows.getObject(i + 1);
                    }
                    patterns.add(row);
                }
            }
            return new Patterns(names, patterns);
        }
    }

    /** Identifiers grow, as those of the product do. */
    private void insert(Connection connection, String table, Patterns patterns, long from, long to, Variation variation) throws SQLException {
        connection.setAutoCommit(false);
        int id = patterns.columns().indexOf("ID");
        String marks = "?" + ", ?".repeat(patterns.columns().size() - 1);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (long i = from; i < to; i++) {
                Object[] row = patterns.rows().get((int) (i % patterns.rows().size())).clone();
                row[id] = ids.next().toString();
                variation.vary(row, patterns.columns(), i);
                for (int c = 0; c < row.length; c++) {
                    insert.setObject(c + 1, row[c]);
                }
                insert.executeUpdate();
                if (i % BATCH == BATCH - 1) {
                    connection.commit();
                }
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
