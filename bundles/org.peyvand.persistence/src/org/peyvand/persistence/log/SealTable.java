package org.peyvand.persistence.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;

/**
 * The tables of the change log and its seals on one connection, the same on every engine.
 *
 * @param connection of a transaction
 */
public record SealTable(Connection connection) {
    private static final String COLUMNS = "SEAL_NUMBER, TRANSACTION_ID, ENTRIES, CONTENT_DIGEST, SEAL_HASH";
    /** All columns: a backup of a former release does not have the last ones. */
    private static final String ENTRIES = "SELECT * FROM CHANGE_ENTRY";
    private static final String WAY = "CAME_BY";
    /** Adds a seal; see {@link #bind(Seal, Span, PreparedStatement)}. */
    public static final String INSERT = "INSERT INTO CHANGE_SEAL (" + COLUMNS + ", FIRST_ENTRY, LAST_ENTRY, ORIGIN) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int FETCH = 1000;

    /**
     * Where the rows of a transaction lie, and who has made it.
     *
     * @param first identifier of its first row; {@code null} where that is not known any more
     * @param last identifier of its last row
     * @param origin the database that has made it; {@code null} when it was this one
     */
    public record Span(String first, String last, String origin) {
        /** Of the seal over what was there before there were seals. */
        public static final Span UNKNOWN = new Span(null, null, null);
    }

    /** A seal with what is known of its rows. */
    public record Placed(Seal seal, Span span) {
    }

    /** Work with each row. */
    @FunctionalInterface
    public interface Rows<R> {
        /** Takes one. */
        void take(R row) throws SQLException;
    }

    /** Work with each row until there is enough. */
    @FunctionalInterface
    public interface SomeRows<R> {
        /** Takes one; false when no more are wanted. */
        boolean take(R row) throws SQLException;
    }

    /** The last seal. */
    public Optional<Seal> last() throws SQLException {
        try (PreparedStatement most = connection.prepareStatement("SELECT MAX(SEAL_NUMBER) FROM CHANGE_SEAL"); ResultSet rows = most.executeQuery()) {
            rows.next();
            long number = rows.getLong(1);
            return rows.wasNull() ? Optional.empty() : numbered(number);
        }
    }

    /** The seal of this number. */
    public Optional<Seal> numbered(long number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS + " FROM CHANGE_SEAL WHERE SEAL_NUMBER = ?")) {
            select.setLong(1, number);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(seal(rows)) : Optional.empty();
            }
        }
    }

    private static Seal seal(ResultSet rows) throws SQLException {
        return new Seal(rows.getLong(1), UUID.fromString(rows.getString(2).strip()), rows.getLong(3), rows.getString(4), rows.getString(5));
    }

    /**
     * The seals after a number, in order.
     *
     * @param most about how many rows of the log they are to cover together; there is at least one seal, if there is one
     */
    public List<Placed> after(long number, int most) throws SQLException {
        List<Placed> found = new ArrayList<>();
        String select = "SELECT " + COLUMNS + ", FIRST_ENTRY, LAST_ENTRY, ORIGIN FROM CHANGE_SEAL WHERE SEAL_NUMBER > ? ORDER BY SEAL_NUMBER";
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setLong(1, number);
            statement.setMaxRows(most);
            statement.setFetchSize(Math.min(most, FETCH));    // Derby takes no larger one
            try (ResultSet rows = statement.executeQuery()) {
                for (long entries = 0; entries < most && rows.next();) {
                    Seal seal = seal(rows);
                    entries += seal.entries();
                    if (found.isEmpty() || entries <= most) {
                        found.add(new Placed(seal, new Span(rows.getString(6), rows.getString(7), rows.getString(8))));
                    }
                }
            }
        }
        return found;
    }

    /**
     * Which of these transactions are sealed here.
     *
     * @param transactions not more than an engine takes as parameters of one statement
     */
    public Set<UUID> sealed(Collection<UUID> transactions) throws SQLException {
        Set<UUID> found = new HashSet<>();
        String marks = String.join(", ", Collections.nCopies(transactions.size(), "?"));
        try (PreparedStatement select = connection.prepareStatement("SELECT TRANSACTION_ID FROM CHANGE_SEAL WHERE TRANSACTION_ID IN (" + marks + ")")) {
            int place = 0;
            for (UUID id : transactions) {
                select.setString(++place, id.toString());
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(UUID.fromString(rows.getString(1).strip()));
                }
            }
        }
        return found;
    }

    /** The number of the seal of a transaction; empty when it is not sealed here. */
    public OptionalLong number(UUID transaction) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT SEAL_NUMBER FROM CHANGE_SEAL WHERE TRANSACTION_ID = ?")) {
            select.setString(1, transaction.toString());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    /** All seals by number. */
    public void seals(Rows<Seal> taker) throws SQLException {
        seals("SEAL_NUMBER", taker);
    }

    /** All seals by the identifier of their transaction, which is about the order of time. */
    public void sealsByTransaction(Rows<Seal> taker) throws SQLException {
        seals("TRANSACTION_ID", taker);
    }

    private void seals(String order, Rows<Seal> taker) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS + " FROM CHANGE_SEAL ORDER BY " + order)) {
            select.setFetchSize(FETCH);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    taker.take(seal(rows));
                }
            }
        }
    }

    /** All rows of the log by identifier. */
    public void entries(Rows<ContentDigest.Entry> taker) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ENTRIES + " ORDER BY ID")) {
            take(select, all(taker));
        }
    }

    /** The rows of the log between two identifiers, both included. */
    public void entries(String first, String last, SomeRows<ContentDigest.Entry> taker) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ENTRIES + " WHERE ID BETWEEN ? AND ? ORDER BY ID")) {
            select.setString(1, first);
            select.setString(2, last);
            take(select, taker);
        }
    }

    /**
     * Some rows of the log by identifier.
     *
     * @param ids not more than an engine takes as parameters of one statement
     */
    public void entries(Collection<String> ids, Rows<ContentDigest.Entry> taker) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        try (PreparedStatement select = connection.prepareStatement(ENTRIES + " WHERE ID IN (" + marks + ") ORDER BY ID")) {
            int place = 0;
            for (String id : ids) {
                select.setString(++place, id);
            }
            take(select, all(taker));
        }
    }

    private static <R> SomeRows<R> all(Rows<R> taker) {
        return row -> {
            taker.take(row);
            return true;
        };
    }

    private static void take(PreparedStatement select, SomeRows<ContentDigest.Entry> taker) throws SQLException {
        Calendar utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        select.setFetchSize(FETCH);
        try (ResultSet rows = select.executeQuery()) {
            boolean ways = has(rows.getMetaData(), WAY);
            boolean more = true;
            while (more && rows.next()) {
                Instant at = rows.getTimestamp("CHANGED_AT", utc).toInstant();
                more = taker.take(new ContentDigest.Entry(rows.getString("ID"), rows.getString("TRANSACTION_ID"), at, rows.getString("USER_ID"), rows.getString("BRANCH_ID"),
                    rows.getString("ENTITY"), rows.getString("RECORD_ID"), rows.getString("KIND"), rows.getString("CHANGES"), ways ? rows.getString(WAY) : null));
            }
        }
    }

    private static boolean has(ResultSetMetaData columns, String name) throws SQLException {
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.getColumnName(i).equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /** What was stored after a moment: how many rows, and when the last one was; {@code null} when there is none. */
    public record Since(long entries, Instant last) {
    }

    /** What was stored after a moment. */
    public Since since(Instant moment) throws SQLException {
        Calendar utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*), MAX(CHANGED_AT) FROM CHANGE_ENTRY WHERE CHANGED_AT > ?")) {
            select.setTimestamp(1, Timestamp.from(moment), utc);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                Timestamp last = rows.getTimestamp(2, utc);
                return new Since(rows.getLong(1), last == null ? null : last.toInstant());
            }
        }
    }

    /** Adds a seal over rows of which nothing else is known. */
    public void add(Seal seal) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bind(seal, Span.UNKNOWN, insert);
            insert.executeUpdate();
        }
    }

    /**
     * Gives a statement the values of a seal.
     *
     * @param insert {@link #INSERT}, prepared
     */
    public static void bind(Seal seal, Span span, PreparedStatement insert) throws SQLException {
        insert.setLong(1, seal.number());
        insert.setString(2, seal.transaction().toString());
        insert.setLong(3, seal.entries());
        insert.setString(4, seal.content());
        insert.setString(5, seal.hash());
        insert.setString(6, span.first());
        insert.setString(7, span.last());
        insert.setString(8, span.origin());
    }

    /** Lets other processes wait with their seals until the end of this transaction. */
    public void lock() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE CHANGE_SEAL SET ENTRIES = ENTRIES WHERE SEAL_NUMBER = 0")) {
            update.executeUpdate();
        }
    }
}
