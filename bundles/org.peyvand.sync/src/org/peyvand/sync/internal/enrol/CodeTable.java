package org.peyvand.sync.internal.enrol;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Calendar;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.peyvand.sync.internal.link.Code;

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
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO SYNC_CODE (CODE_ID, SECRET, BRANCH_ID, EXPIRES_AT, TRIES) VALUES (?, ?, ?, ?, 0)")) {
            insert.setString(1, code.id());
            insert.setString(2, code.secret());
            insert.setString(3, branch.toString());
            insert.setTimestamp(4, Timestamp.from(ends), utc());
            insert.executeUpdate();
        }
    }

    Optional<Ticket> find(String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT CODE_ID, SECRET, BRANCH_ID, EXPIRES_AT, TRIES FROM SYNC_CODE WHERE CODE_ID = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Ticket(new Code(row.getString(1), row.getString(2)), UUID.fromString(row.getString(3).strip()),
                    row.getTimestamp(4, utc()).toInstant(), row.getInt(5))) : Optional.empty();
            }
        }
    }

    void tried(String id) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE SYNC_CODE SET TRIES = TRIES + 1 WHERE CODE_ID = ?")) {
            update.setString(1, id);
            update.executeUpdate();
        }
    }

    /** How many there were: one, unless somebody else was quicker. */
    int remove(String id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM SYNC_CODE WHERE CODE_ID = ?")) {
            delete.setString(1, id);
            return delete.executeUpdate();
        }
    }

    void removeEnded(Instant now) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM SYNC_CODE WHERE EXPIRES_AT < ?")) {
            delete.setTimestamp(1, Timestamp.from(now), utc());
            delete.executeUpdate();
        }
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}
