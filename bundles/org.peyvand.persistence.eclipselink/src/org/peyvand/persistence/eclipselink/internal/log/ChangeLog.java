package org.peyvand.persistence.eclipselink.internal.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.peyvand.base.Ids;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.log.ContentDigest;
import org.peyvand.persistence.log.SealTable;
import org.peyvand.persistence.replay.LoggedChange;

/** What one unit of work has changed: rows that wait to be written to the log, and the changes to tell after the commit. */
public final class ChangeLog {
    /** Name under which EclipseLink's unit of work carries it. */
    public static final String PROPERTY = "org.peyvand.changeLog";
    private static final String INSERT = """
        INSERT INTO CHANGE_ENTRY (ID, TRANSACTION_ID, CHANGED_AT, USER_ID, BRANCH_ID, ENTITY, RECORD_ID, KIND, CHANGES, CAME_BY)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String BIN = "INSERT INTO CHANGE_BIN (ID, TRANSACTION_ID, CHANGED_AT, USER_ID, ENTITY, RECORD_ID) VALUES (?, ?, ?, ?, ?, ?)";
    private static final int BATCH = 500;

    private final Stamp stamp;
    private final Ids ids;
    private final KeptStatements statements;
    private final List<Row> rows = new ArrayList<>();
    private final Map<UUID, EntityChange> changes = new LinkedHashMap<>();
    private final ContentDigest digest = new ContentDigest();
    private boolean truncated;
    private List<LoggedChange> kept;
    private String first;
    private String last;

    /**
     * Who works when, and by which way.
     *
     * @param userId may be {@code null}
     * @param branchId may be {@code null}
     * @param way as {@link org.peyvand.persistence.WayIn#text} writes it; may be {@code null}
     * @param origin the database in which it was done; {@code null} for this one
     */
    public record Stamp(UUID transactionId, Instant at, UUID userId, UUID branchId, String way, UUID origin) {
        /** In this database. */
        public Stamp(UUID transactionId, Instant at, UUID userId, UUID branchId, String way) {
            this(transactionId, at, userId, branchId, way, null);
        }
    }

    private record Row(String entity, UUID recordId, Kind kind, String json) {
    }

    /** @param ids for the rows of the log */
    ChangeLog(Stamp stamp, Ids ids, KeptStatements statements) {
        this.stamp = stamp;
        this.ids = ids;
        this.statements = statements;
    }

    /** Who works when. */
    public Stamp stamp() {
        return stamp;
    }

    void add(String entity, UUID recordId, Kind kind, String json) {
        rows.add(new Row(entity, recordId, kind, json));
        if (kept != null) {
            kept.add(new LoggedChange(entity, recordId, kind, json));
        }
        if (changes.size() < EntityChange.MOST || changes.containsKey(recordId)) {
            changes.merge(recordId, new EntityChange(entity, recordId, kind), ChangeLog::together);
        } else {
            truncated = true;
        }
    }

    /** From now on what is written is kept in memory too. */
    public void keep() {
        kept = new ArrayList<>();
    }

    /** What was written since {@link #keep}. */
    public List<LoggedChange> kept() {
        return kept;
    }

    private static EntityChange together(EntityChange first, EntityChange then) {
        return first.kind() == Kind.CREATED && then.kind() == Kind.UPDATED ? first : then;
    }

    /** Writes the waiting rows within the transaction of the connection. */
    public void write(Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Map<String, Row> deleted = new LinkedHashMap<>();
        Timestamp at = Timestamp.from(stamp.at());
        Calendar utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        PreparedStatement insert = statements.prepared(connection, INSERT);
        insert.clearBatch();    // of one that has failed
        insert.setString(2, stamp.transactionId().toString());
        insert.setTimestamp(3, at, utc);
        insert.setString(4, text(stamp.userId()));
        insert.setString(5, text(stamp.branchId()));
        insert.setString(10, stamp.way());
        int waiting = 0;
        for (Row row : rows) {
            String id = ids.next().toString();
            first = first == null ? id : first;
            last = id;
            if (row.kind() == Kind.DELETED) {
                deleted.put(id, row);
            }
            digest.add(new ContentDigest.Entry(id, stamp.transactionId().toString(), stamp.at(), text(stamp.userId()), text(stamp.branchId()), row.entity(),
                row.recordId().toString(), row.kind().name(), row.json(), stamp.way()));
            insert.setString(1, id);
            insert.setString(6, row.entity());
            insert.setString(7, row.recordId().toString());
            insert.setString(8, row.kind().name());
            insert.setString(9, row.json());
            insert.addBatch();
            if (++waiting == BATCH) {
                insert.executeBatch();
                waiting = 0;
            }
        }
        insert.executeBatch();
        if (!deleted.isEmpty()) {
            intoBin(deleted, connection);
        }
        rows.clear();
    }

    private void intoBin(Map<String, Row> deleted, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(BIN)) {
            insert.setString(2, stamp.transactionId().toString());
            insert.setTimestamp(3, Timestamp.from(stamp.at()), Calendar.getInstance(TimeZone.getTimeZone("UTC")));
            insert.setString(4, text(stamp.userId()));
            for (Map.Entry<String, Row> one : deleted.entrySet()) {
                insert.setString(1, one.getKey());
                insert.setString(5, one.getValue().entity());
                insert.setString(6, one.getValue().recordId().toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Between which identifiers the written rows lie. */
    SealTable.Span span() {
        return new SealTable.Span(first, last, stamp.origin() == null ? null : stamp.origin().toString());
    }

    /** How many rows were written. */
    long entries() {
        return digest.entries();
    }

    /** Whether nothing was written. */
    public boolean isEmpty() {
        return digest.entries() == 0;
    }

    /** The digest of what was written; once, at the end. */
    String digest() {
        return digest.end();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    /** What to tell after the commit. */
    public List<EntityChange> changes() {
        return List.copyOf(changes.values());
    }

    /** Whether there were more changes than those. */
    public boolean truncated() {
        return truncated;
    }
}
