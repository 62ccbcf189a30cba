package org.peyvand.sync.internal.node;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.Replayed.RecordKey;
import org.peyvand.persistence.replay.Replayed.Unread;

/**
 * What a database knows of itself and of its way with the head office.
 *
 * @param connection of a transaction
 */
public record NodeTable(Connection connection) {
    private static final int CHECKPOINTS = 2_000;
    /** In place of an attribute: the whole entity. */
    private static final String WHOLE = "*";

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
        return new Node(Jdbc.id(row, 1), Jdbc.id(row, 2), Jdbc.id(row, 3), row.getLong(4), pulled, row.getString(7), Jdbc.moment(row, 8));
    }

    /** Names it. */
    public void create(UUID incarnation) throws SQLException {
        Jdbc.update(connection, "INSERT INTO SYNC_NODE (ID, INCARNATION, PUSHED_NUMBER, PULLED_NUMBER) VALUES (1, ?, 0, 0)", incarnation);
    }

    /** It is the database of a branch now. */
    public void branch(UUID branch) throws SQLException {
        Jdbc.update(connection, "UPDATE SYNC_NODE SET BRANCH_ID = ? WHERE ID = 1", branch);
    }

    /** It goes on under another name. */
    public void renamed(UUID incarnation) throws SQLException {
        Jdbc.update(connection, "UPDATE SYNC_NODE SET INCARNATION = ? WHERE ID = 1", incarnation);
    }

    /** The head office that it speaks to. */
    public void head(UUID head) throws SQLException {
        Jdbc.update(connection, "UPDATE SYNC_NODE SET HEAD_INCARNATION = ? WHERE ID = 1", head);
    }

    /** The head office has everything up to here. */
    public void pushed(long number) throws SQLException {
        Jdbc.update(connection, "UPDATE SYNC_NODE SET PUSHED_NUMBER = ? WHERE ID = 1", number);
    }

    /** Where the first load stands; {@code null} when it is complete. */
    public void loading(String token) throws SQLException {
        Jdbc.update(connection, "UPDATE SYNC_NODE SET LOADING = ? WHERE ID = 1", token);
    }

    /** It has everything of the head office up to here. */
    public void pulled(LogPosition position) throws SQLException {
        Jdbc.update(connection, "UPDATE SYNC_NODE SET PULLED_NUMBER = ?, PULLED_HASH = ? WHERE ID = 1", position.number(), position.hash());
    }

    /** Both were in step. */
    public void synced(Instant at) throws SQLException {
        Jdbc.update(connection, "UPDATE SYNC_NODE SET SYNCED_AT = ? WHERE ID = 1", at);
    }

    /**
     * Notes a position of the head office, and forgets those of long ago.
     *
     * @param own number in its own log at that time
     */
    public void checkpoint(LogPosition position, long own, Instant at) throws SQLException {
        Jdbc.update(connection, "DELETE FROM SYNC_CHECKPOINT WHERE HEAD_NUMBER = ? AND HEAD_HASH = ?", position.number(), position.hash());
        Jdbc.update(connection, "INSERT INTO SYNC_CHECKPOINT (HEAD_NUMBER, HEAD_HASH, OWN_NUMBER, REACHED_AT) VALUES (?, ?, ?, ?)", position.number(), position.hash(), own, at);
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
                    found.add(new RecordKey(rows.getString(1), Jdbc.id(rows, 2)));
                }
            }
        }
        return found;
    }

    /** It needs this record whole. */
    public void want(RecordKey key) throws SQLException {
        has(key);
        Jdbc.update(connection, "INSERT INTO SYNC_WANT (ENTITY, RECORD_ID) VALUES (?, ?)", key.entity(), key.id());
    }

    /** Something was told that this program has no place for. */
    public void unread(Unread unread) throws SQLException {
        String attribute = unread.attribute() == null ? WHOLE : unread.attribute();
        Jdbc.update(connection, "DELETE FROM SYNC_UNREAD WHERE ENTITY = ? AND RECORD_ID = ? AND ATTRIBUTE = ?", unread.record().entity(), unread.record().id(), attribute);
        Jdbc.update(connection, "INSERT INTO SYNC_UNREAD (ENTITY, RECORD_ID, ATTRIBUTE) VALUES (?, ?, ?)", unread.record().entity(), unread.record().id(), attribute);
    }

    /** How many records have something that was told and not read. */
    public long unread() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM (SELECT DISTINCT ENTITY, RECORD_ID FROM SYNC_UNREAD) R");
            ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * Needs the records whole of which something was told that has a place by now.
     *
     * @param knows of an entity and an attribute, {@code null} for the entity as such, whether the program has it
     * @return whether there is something left that has no place
     */
    public boolean wantReadable(BiPredicate<String, String> knows) throws SQLException {
        boolean left = false;
        for (String[] name : unreadNames()) {
            if (knows.test(name[0], name[1].equals(WHOLE) ? null : name[1])) {
                Jdbc.update(connection, """
                    INSERT INTO SYNC_WANT (ENTITY, RECORD_ID) SELECT U.ENTITY, U.RECORD_ID FROM SYNC_UNREAD U WHERE U.ENTITY = ? AND U.ATTRIBUTE = ?
                    AND NOT EXISTS (SELECT 1 FROM SYNC_WANT W WHERE W.ENTITY = U.ENTITY AND W.RECORD_ID = U.RECORD_ID)""", name[0], name[1]);
                Jdbc.update(connection, "DELETE FROM SYNC_UNREAD WHERE ENTITY = ? AND ATTRIBUTE = ?", name[0], name[1]);
            } else {
                left = true;
            }
        }
        return left;
    }

    private List<String[]> unreadNames() throws SQLException {
        List<String[]> names = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT DISTINCT ENTITY, ATTRIBUTE FROM SYNC_UNREAD"); ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                names.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        return names;
    }

    /** It does not need it any more. */
    public void has(RecordKey key) throws SQLException {
        Jdbc.update(connection, "DELETE FROM SYNC_WANT WHERE ENTITY = ? AND RECORD_ID = ?", key.entity(), key.id());
    }
}
