package org.peyvand.sync.internal.head;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.Replayed.RecordKey;

/**
 * What the head office knows of the databases of branches.
 *
 * @param connection of a transaction
 */
record PeerTable(Connection connection) {
    private static final String COLUMNS = "INCARNATION, BRANCH_ID, ACKED_NUMBER, ACKED_HASH, PULLED_NUMBER, CONTACT_AT, RETIRED";

    /**
     * One database of a branch.
     *
     * @param acked up to where its log is stored here
     * @param pulled number in this log that it has reached
     * @param retired whether another one works as this branch now
     */
    record Peer(UUID incarnation, UUID branch, LogPosition acked, long pulled, Instant contact, boolean retired) {
    }

    Optional<Peer> find(UUID incarnation) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS + " FROM SYNC_PEER WHERE INCARNATION = ?")) {
            select.setString(1, incarnation.toString());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    private static Peer read(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp(6, utc());
        return new Peer(id(row.getString(1)), id(row.getString(2)), new LogPosition(row.getLong(3), row.getString(4)), row.getLong(5), at == null ? null : at.toInstant(),
            row.getBoolean(7));
    }

    void add(UUID incarnation, UUID branch, LogPosition acked, Instant at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO SYNC_PEER (" + COLUMNS + ") VALUES (?, ?, ?, ?, 0, ?, ?)")) {
            insert.setString(1, incarnation.toString());
            insert.setString(2, branch.toString());
            insert.setLong(3, acked.number());
            insert.setString(4, acked.hash());
            insert.setTimestamp(5, Timestamp.from(at), utc());
            insert.setBoolean(6, false);
            insert.executeUpdate();
        }
    }

    void acked(UUID incarnation, LogPosition position) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE SYNC_PEER SET ACKED_NUMBER = ?, ACKED_HASH = ? WHERE INCARNATION = ?")) {
            update.setLong(1, position.number());
            update.setString(2, position.hash());
            update.setString(3, incarnation.toString());
            update.executeUpdate();
        }
    }

    void contact(UUID incarnation, Instant at) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE SYNC_PEER SET CONTACT_AT = ? WHERE INCARNATION = ?")) {
            update.setTimestamp(1, Timestamp.from(at), utc());
            update.setString(2, incarnation.toString());
            update.executeUpdate();
        }
    }

    void pulled(UUID incarnation, long number) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE SYNC_PEER SET PULLED_NUMBER = ? WHERE INCARNATION = ?")) {
            update.setLong(1, number);
            update.setString(2, incarnation.toString());
            update.executeUpdate();
        }
    }

    /** All databases that work as a branch, but one, do not any more. */
    void retireOthers(UUID branch, UUID but) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE SYNC_PEER SET RETIRED = ? WHERE BRANCH_ID = ? AND INCARNATION <> ?")) {
            update.setBoolean(1, true);
            update.setString(2, branch.toString());
            update.setString(3, but.toString());
            update.executeUpdate();
        }
    }

    /** A record that a branch is to get whole. */
    record Due(UUID id, RecordKey record) {
    }

    List<Due> due(UUID branch, int most) throws SQLException {
        List<Due> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT ID, ENTITY, RECORD_ID FROM SYNC_DUE WHERE BRANCH_ID = ? ORDER BY ID")) {
            select.setString(1, branch.toString());
            select.setMaxRows(most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Due(id(rows.getString(1)), new RecordKey(rows.getString(2), id(rows.getString(3)))));
                }
            }
        }
        return found;
    }

    void addDue(UUID id, UUID branch, RecordKey key) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO SYNC_DUE (ID, BRANCH_ID, ENTITY, RECORD_ID) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, id.toString());
            insert.setString(2, branch.toString());
            insert.setString(3, key.entity());
            insert.setString(4, key.id().toString());
            insert.executeUpdate();
        }
    }

    void removeDue(UUID branch, Collection<UUID> ids) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM SYNC_DUE WHERE BRANCH_ID = ? AND ID = ?")) {
            for (UUID one : ids) {
                delete.setString(1, branch.toString());
                delete.setString(2, one.toString());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private static UUID id(String text) {
        return text == null ? null : UUID.fromString(text.strip());
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}
