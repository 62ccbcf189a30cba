package org.peyvand.persistence.eclipselink.internal.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.peyvand.base.Pieces;
import org.peyvand.persistence.log.ContentDigest;
import org.peyvand.persistence.log.ErasedRows;
import org.peyvand.persistence.log.ErasureTable;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.log.SealTable;
import org.peyvand.persistence.model.Erasure;

/**
 * Takes values out of rows of the change log on the connection of a transaction.
 *
 * @param connection of the transaction
 */
public record LogEraser(Connection connection) {
    /**
     * Empties rows; tells the erasure how many and which.
     *
     * @param entries identifiers of the rows
     * @param taken whether the values of an attribute go, by entity and name
     */
    public void erase(Erasure erasure, Collection<UUID> entries, BiPredicate<String, String> taken) throws SQLException {
        // as texts: the order of Java's identifiers is another than that of the databases
        List<String> ids = entries.stream().map(UUID::toString).distinct().sorted().toList();
        ErasedRows done = new ErasedRows();
        for (List<String> some : Pieces.forStatements(ids)) {
            List<ErasureTable.Emptied> emptied = new ArrayList<>();
            new SealTable(connection).entries(some, entry -> empty(erasure, entry, taken, emptied));
            if (!emptied.isEmpty()) {
                new ErasureTable(connection).add(emptied);
                emptied.forEach(one -> done.add(one.row()));
            }
        }
        erasure.done(done.rows(), done.end());
    }

    private static void empty(Erasure erasure, ContentDigest.Entry entry, BiPredicate<String, String> taken, List<ErasureTable.Emptied> emptied) {
        String left = LoggedValues.without(entry.changes(), name -> taken.test(entry.entity(), name));
        if (left == null || left.equals(entry.changes())) {
            return;
        }
        ContentDigest.Entry now = new ContentDigest.Entry(entry.id(), entry.transaction(), entry.at(), entry.user(), entry.branch(), entry.entity(),
            entry.recordId(), entry.kind(), left, entry.way());
        emptied.add(new ErasureTable.Emptied(
            new ErasedRows.Row(entry.id(), erasure.getId().toString(), ContentDigest.of(entry), ContentDigest.of(now)), left));
    }

    /** Takes records out of the bin. */
    public void leaveBin(Collection<UUID> records) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM CHANGE_BIN WHERE RECORD_ID = ?")) {
            for (UUID record : records) {
                delete.setString(1, record.toString());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
