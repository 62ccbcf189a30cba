package org.peyvand.sync.internal.head;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.Replayed.RecordKey;
import org.peyvand.sync.internal.node.Jdbc;

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
     * @param pulled number in this log that it has reached once
     * @param retired whether another one works as this branch now
     */
    record Peer(UUID incarnation, UUID branch, LogPosition acked, long pulled, Instant contact, boolean retired) {
    }

    Optional<Peer> find(UUID incarnation) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS + " FROM SYNC_PEER WHERE INCARNATION = ?")) {
            Jdbc.set(select, incarnation);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    private static Peer read(ResultSet row) throws SQLException {
        return new Peer(Jdbc.id(row, 1), Jdbc.id(row, 2), new LogPosition(row.getLong(3), row.getString(4)), row.getLong(5), Jdbc.moment(row, 6), row.getBoolean(7));
    }

    void add(UUID incarnation, UUID branch, LogPosition acked, Instant at) throws SQLException {
        Jdbc.update(connection, "INSERT INTO SYNC_PEER (" + COLUMNS + ") VALUES (?, ?, ?, ?, 0, ?, ?)", incarnation, branch, acked.number(), acked.hash(), at, false);
    }

    void acked(UUID incarnation, LogPosition position) throws SQLException {
        Jdbc.update(connection, "UPDATE SYNC_PEER SET ACKED_NUMBER = ?, ACKED_HASH = ? WHERE INCARNATION = ?", position.number(), position.hash(), incarnation);
    }

    void contact(UUID incarnation, Instant at) throws SQLException {
        Jdbc.update(connection, "UPDATE SYNC_PEER SET CONTACT_AT = ? WHERE INCARNATION = ?", at, incarnation);
    }

    /** The furthest that it ever was. */
    void pulled(UUID incarnation, long number) throws SQLException {
        Jdbc.update(connection, "UPDATE SYNC_PEER SET PULLED_NUMBER = ? WHERE INCARNATION = ? AND PULLED_NUMBER < ?", number, incarnation, number);
    }

    /** All databases that work as a branch, but one, do not any more. */
    void retireOthers(UUID branch, UUID but) throws SQLException {
        Jdbc.update(connection, "UPDATE SYNC_PEER SET RETIRED = ? WHERE BRANCH_ID = ? AND INCARNATION <> ?", true, branch, but);
    }

    /** A record that a branch is to get whole. */
    record Due(UUID id, RecordKey record) {
    }

    List<Due> due(UUID branch, int most) throws SQLException {
        List<Due> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT ID, ENTITY, RECORD_ID FROM SYNC_DUE WHERE BRANCH_ID = ? ORDER BY ID")) {
            Jdbc.set(select, branch);
            select.setMaxRows(most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Due(Jdbc.id(rows, 1), new RecordKey(rows.getString(2), Jdbc.id(rows, 3))));
                }
            }
        }
        return found;
    }

    void addDue(UUID id, UUID branch, RecordKey key) throws SQLException {
        Jdbc.update(connection, "INSERT INTO SYNC_DUE (ID, BRANCH_ID, ENTITY, RECORD_ID) VALUES (?, ?, ?, ?)", id, branch, key.entity(), key.id());
    }

    void removeDue(UUID branch, Collection<UUID> ids) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM SYNC_DUE WHERE BRANCH_ID = ? AND ID = ?")) {
            for (UUID one : ids) {
                Jdbc.set(delete, branch, one);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
