package org.peyvand.sync.internal.node;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.Replayed.RecordKey;

/**
 * What a database knows of itself and of its way with the head office.
 *
 * @param connection of a transaction
 */
public record NodeTable(Connection connection) {
    private static final int CHECKPOINTS = 2_000;

    /** Who it is; empty when nobody has asked yet. */
    public Optional<Node> node() throws SQLException {
        String sql = "SELECT INCARNATION, BRANCH_ID, HEAD_INCARNATION, PUSHED_NUMBER, PULLED_NUMBER, PULLED_HASH, LOADING, SYNCED_AT FROM SYNC_NODE WHERE ID = 1";
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        }
    }

    private static Node read(ResultSet row) throws SQLException {
        String hash = row.getString(6);
        LogPosition pulled = hash == null ? null : new LogPosition(row.getLong(5), hash);
        Timestamp at = row.getTimestamp(8, utc());
        return new Node(id(row.getString(1)), id(row.getString(2)), id(row.getString(3)), row.getLong(4), pulled, row.getString(7), at == null ? null : at.toInstant());
    }

    /** Names it. */
    public void create(UUID incarnation) throws SQLException {
        update("INSERT INTO SYNC_NODE (ID, INCARNATION, PUSHED_NUMBER, PULLED_NUMBER) VALUES (1, ?, 0, 0)", incarnation.toString());
    }

    /** It is the database of a branch now. */
    public void branch(UUID branch) throws SQLException {
        update("UPDATE SYNC_NODE SET BRANCH_ID = ? WHERE ID = 1", text(branch));
    }

    /** It goes on under another name. */
    public void renamed(UUID incarnation) throws SQLException {
        update("UPDATE SYNC_NODE SET INCARNATION = ? WHERE ID = 1", incarnation.toString());
    }

    /** The head office that it speaks to. */
    public void head(UUID head) throws SQLException {
        update("UPDATE SYNC_NODE SET HEAD_INCARNATION = ? WHERE ID = 1", head.toString());
    }

    /** The head office has everything up to here. */
    public void pushed(long number) throws SQLException {
        update("UPDATE SYNC_NODE SET PUSHED_NUMBER = ? WHERE ID = 1", number);
    }

    /** Where the first load stands; {@code null} when it is complete. */
    public void loading(String token) throws SQLException {
        update("UPDATE SYNC_NODE SET LOADING = ? WHERE ID = 1", token);
    }

    /** It has everything of the head office up to here. */
    public void pulled(LogPosition position) throws SQLException {
        update("UPDATE SYNC_NODE SET PULLED_NUMBER = ?, PULLED_HASH = ? WHERE ID = 1", position.number(), position.hash());
    }

    /** Both were in step. */
    public void synced(Instant at) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE SYNC_NODE SET SYNCED_AT = ? WHERE ID = 1")) {
            update.setTimestamp(1, Timestamp.from(at), utc());
            update.executeUpdate();
        }
    }

    /**
     * Notes a position of the head office, and forgets those of long ago.
     *
     * @param own number in its own log at that time
     */
    public void checkpoint(LogPosition position, long own, Instant at) throws SQLException {
        update("DELETE FROM SYNC_CHECKPOINT WHERE HEAD_NUMBER = ? AND HEAD_HASH = ?", position.number(), position.hash());
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO SYNC_CHECKPOINT (HEAD_NUMBER, HEAD_HASH, OWN_NUMBER, REACHED_AT) VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, position.number());
            insert.setString(2, position.hash());
            insert.setLong(3, own);
            insert.setTimestamp(4, Timestamp.from(at), utc());
            insert.executeUpdate();
        }
    }

    /** A noted position, and the number in its own log at that time. */
    public record Checkpoint(LogPosition position, long own) {
    }

    /** The noted positions, the last first. */
    public List<Checkpoint> checkpoints() throws SQLException {
        List<Checkpoint> found = new ArrayList<>();
        String sql = "SELECT HEAD_NUMBER, HEAD_HASH, OWN_NUMBER FROM SYNC_CHECKPOINT ORDER BY REACHED_AT DESC, OWN_NUMBER DESC, HEAD_NUMBER DESC";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setMaxRows(CHECKPOINTS);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Checkpoint(new LogPosition(rows.getLong(1), rows.getString(2)), rows.getLong(3)));
                }
            }
        }
        return found;
    }

    /** Records that it needs whole. */
    public List<RecordKey> wanted(int most) throws SQLException {
        List<RecordKey> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT ENTITY, RECORD_ID FROM SYNC_WANT ORDER BY ENTITY, RECORD_ID")) {
            select.setMaxRows(most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new RecordKey(rows.getString(1), id(rows.getString(2))));
                }
            }
        }
        return found;
    }

    /** It needs this record whole. */
    public void want(RecordKey key) throws SQLException {
        has(key);
        update("INSERT INTO SYNC_WANT (ENTITY, RECORD_ID) VALUES (?, ?)", key.entity(), key.id().toString());
    }

    /** It does not need it any more. */
    public void has(RecordKey key) throws SQLException {
        update("DELETE FROM SYNC_WANT WHERE ENTITY = ? AND RECORD_ID = ?", key.entity(), key.id().toString());
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof Long number) {
                    update.setLong(i + 1, number);
                } else {
                    update.setString(i + 1, (String) values[i]);
                }
            }
            update.executeUpdate();
        }
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    private static UUID id(String text) {
        return text == null ? null : UUID.fromString(text.strip());
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}
