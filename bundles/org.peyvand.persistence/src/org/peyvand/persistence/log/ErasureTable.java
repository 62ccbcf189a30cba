package org.peyvand.persistence.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The digests of emptied rows of the change log on one connection, the same on every engine.
 *
 * @param connection of a transaction
 */
public record ErasureTable(Connection connection) {
    private static final String NAME = "CHANGE_ERASURE";
    private static final int FETCH = 1000;

    /** Adds rows, and gives their rows of the log what is left of them. */
    public void add(Collection<Emptied> emptied) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE CHANGE_ENTRY SET CHANGES = ? WHERE ID = ?");
            PreparedStatement insert = connection.prepareStatement("INSERT INTO " + NAME + " (ENTRY_ID, ERASURE_ID, BEFORE_DIGEST, AFTER_DIGEST) VALUES (?, ?, ?, ?)")) {
            for (Emptied one : emptied) {
                update.setString(1, one.changes());
                update.setString(2, one.row().entry());
                update.addBatch();
                insert.setString(1, one.row().entry());
                insert.setString(2, one.row().erasure());
                insert.setString(3, one.row().before());
                insert.setString(4, one.row().after());
                insert.addBatch();
            }
            update.executeBatch();
            insert.executeBatch();
        }
    }

    /**
     * A row of the log that values were taken out of.
     *
     * @param changes what is left
     */
    public record Emptied(ErasedRows.Row row, String changes) {
    }

    /** Reads along the identifiers of the rows of the log. A database of a former release has none. */
    public Cursor read() throws SQLException {
        boolean known;
        try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            known = false;
            while (tables.next()) {
                known |= tables.getString("TABLE_NAME").toUpperCase(Locale.ROOT).equals(NAME);
            }
        }
        return new Cursor(known ? connection.prepareStatement("SELECT ENTRY_ID, ERASURE_ID, BEFORE_DIGEST, AFTER_DIGEST FROM " + NAME + " ORDER BY ENTRY_ID, ERASURE_ID") : null);
    }

    /** Goes along the rows as the log is read. */
    public static final class Cursor implements AutoCloseable {
        private final PreparedStatement select;
        private final ResultSet rows;
        private ErasedRows.Row next;

        private Cursor(PreparedStatement select) throws SQLException {
            this.select = select;
            if (select != null) {
                select.setFetchSize(FETCH);
            }
            this.rows = select == null ? null : select.executeQuery();
            advance();
        }

        private void advance() throws SQLException {
            next = rows != null && rows.next() ? new ErasedRows.Row(rows.getString(1).strip(), rows.getString(2).strip(), rows.getString(3), rows.getString(4)) : null;
        }

        /** The rows about a row of the log and those before it that were passed over, which are about rows that are gone. */
        List<ErasedRows.Row> upTo(String entry) throws SQLException {
            if (next == null) {
                return List.of();
            }
            List<ErasedRows.Row> found = new ArrayList<>();
            while (next != null && (entry == null || next.entry().compareTo(entry) <= 0)) {
                found.add(next);
                advance();
            }
            return found;
        }

        @Override
        public void close() throws SQLException {
            if (select != null) {
                rows.close();
                select.close();
            }
        }
    }
}
