package org.peyvand.sync.internal.enrol;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.sync.internal.link.Code;
import org.peyvand.sync.internal.node.Jdbc;

/**
 * The codes that can still be used.
 *
 * @param connection of a transaction
 */
record CodeTable(Connection connection) {

    /** A code and what it is for. */
    record Ticket(Code code, UUID branch, Instant ends, int tries) {
    }

    void add(Code code, UUID branch, Instant ends) throws SQLException {
        Jdbc.update(connection, "INSERT INTO SYNC_CODE (CODE_ID, SECRET, BRANCH_ID, EXPIRES_AT, TRIES) VALUES (?, ?, ?, ?, 0)", code.id(), code.secret(), branch, ends);
    }

    Optional<Ticket> find(String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT CODE_ID, SECRET, BRANCH_ID, EXPIRES_AT, TRIES FROM SYNC_CODE WHERE CODE_ID = ?")) {
            Jdbc.set(select, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Ticket(new Code(row.getString(1), row.getString(2)), Jdbc.id(row, 3), Jdbc.moment(row, 4), row.getInt(5)))
                    : Optional.empty();
            }
        }
    }

    void tried(String id) throws SQLException {
        Jdbc.update(connection, "UPDATE SYNC_CODE SET TRIES = TRIES + 1 WHERE CODE_ID = ?", id);
    }

    /** How many there were: one, unless somebody else was quicker. */
    int remove(String id) throws SQLException {
        return Jdbc.update(connection, "DELETE FROM SYNC_CODE WHERE CODE_ID = ?", id);
    }

    void removeAll(UUID branch) throws SQLException {
        Jdbc.update(connection, "DELETE FROM SYNC_CODE WHERE BRANCH_ID = ?", branch);
    }

    /** Until when the branches that have a code may use it. */
    Map<UUID, Instant> waiting(Instant now) throws SQLException {
        Map<UUID, Instant> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT BRANCH_ID, EXPIRES_AT FROM SYNC_CODE WHERE EXPIRES_AT > ? ORDER BY EXPIRES_AT")) {
            Jdbc.set(select, now);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(Jdbc.id(row, 1), Jdbc.moment(row, 2));
                }
            }
        }
        return found;
    }

    void removeEnded(Instant now) throws SQLException {
        Jdbc.update(connection, "DELETE FROM SYNC_CODE WHERE EXPIRES_AT < ?", now);
    }
}
