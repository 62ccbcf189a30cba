package org.peyvand.persistence.internal.replay;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.log.ContentDigest;
import org.peyvand.persistence.log.SealTable;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LogReader.Placed;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;

/** The changes of some transactions, read from the log until they are many characters: a long text may be a megabyte, and what is read is kept in memory and sent in one piece. The first transaction is read whole, however long it is. */
final class ReadChanges {
    private final List<SealTable.Placed> wanted;
    private final Map<UUID, List<LoggedChange>> changes = new HashMap<>();
    private final Map<UUID, ContentDigest.Entry> stamps = new HashMap<>();
    private long characters;
    /** The last row that was read, where there may be more. */
    private String reached;

    /** @param wanted in the order of the log */
    ReadChanges(List<SealTable.Placed> wanted) {
        this.wanted = wanted;
        wanted.forEach(seal -> changes.put(seal.seal().transaction(), new ArrayList<>()));
    }

    void read(SealTable table) throws SQLException {
        if (!wanted.isEmpty()) {
            String first = wanted.stream().map(seal -> seal.span().first()).min(String::compareTo).orElseThrow();
            String last = wanted.stream().map(seal -> seal.span().last()).max(String::compareTo).orElseThrow();
            table.entries(first, last, this::take);
        }
    }

    /** Rows of transactions lie among those of others that were made at the same time. */
    private boolean take(ContentDigest.Entry entry) {
        UUID transaction = UUID.fromString(entry.transaction());
        List<LoggedChange> its = changes.get(transaction);
        if (its != null) {
            stamps.putIfAbsent(transaction, entry);
            its.add(new LoggedChange(entry.entity(), UUID.fromString(entry.recordId()), EntityChange.Kind.valueOf(entry.kind()), entry.changes()));
            characters += entry.changes() == null ? 0 : entry.changes().length();
        }
        boolean enough = characters >= LogReader.MOST_CHARACTERS && entry.id().compareTo(wanted.getFirst().span().last()) >= 0;
        reached = enough ? entry.id() : null;
        return !enough;
    }

    /** Whether all changes of a transaction that were wanted were read. */
    boolean isWhole(SealTable.Placed seal) {
        return reached == null || !changes.containsKey(seal.seal().transaction()) || seal.span().last().compareTo(reached) <= 0;
    }

    /** The transaction, without changes where these were not wanted. */
    Placed placed(SealTable.Placed placed) {
        UUID id = placed.seal().transaction();
        ContentDigest.Entry stamp = stamps.get(id);
        LoggedTransaction transaction = new LoggedTransaction(id, stamp == null ? Instant.EPOCH : stamp.at(), id(stamp == null ? null : stamp.user()),
            id(stamp == null ? null : stamp.branch()), stamp == null ? null : stamp.way(), changes.getOrDefault(id, List.of()));
        return new Placed(LogPosition.of(placed.seal()), id(placed.span().origin()), transaction);
    }

    private static UUID id(String text) {
        return text == null ? null : UUID.fromString(text.strip());
    }
}
