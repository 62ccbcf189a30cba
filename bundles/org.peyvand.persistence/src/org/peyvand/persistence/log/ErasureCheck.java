package org.peyvand.persistence.log;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peyvand.base.text.Message;

/**
 * Whether values were taken out of the change log only by erasures that the log itself tells of. A row without its values counts for its transaction by the digest
 * that it had; what erasures did to it must lead from that digest to the one that it has now, and each erasure must have done just what it has said when
 * it was stored, which is sealed.
 */
final class ErasureCheck implements AutoCloseable {
    private static final String ENTITY = "Erasure";
    private final ErasureTable.Cursor cursor;
    private final Map<String, ErasedRows> done = new TreeMap<>();
    private final Map<String, Map<String, LoggedValues>> said = new HashMap<>();
    private final List<Message> found = new ArrayList<>();
    private long erased;

    ErasureCheck(ErasureTable table) throws SQLException {
        cursor = table.read();
    }

    /** The digest by which a row counts for its transaction. */
    String digest(ContentDigest.Entry entry) throws SQLException {
        note(entry);
        String now = ContentDigest.of(entry);
        List<ErasedRows.Row> steps = new ArrayList<>();
        for (ErasedRows.Row row : cursor.upTo(entry.id())) {
            done.computeIfAbsent(row.erasure(), id -> new ErasedRows()).add(row);
            if (row.entry().equals(entry.id())) {
                steps.add(row);
            }
        }
        if (steps.isEmpty()) {
            return now;
        }
        erased++;
        String before = back(now, steps);
        if (!steps.isEmpty()) {
            found.add(Message.of(LogCheck.class, "erasure.changed", entry.id(), entry.at(), entry.entity(), entry.recordId()));
        }
        return before;
    }

    /** Follows the erasures of a row back to what it was at first, and takes out those that it has followed. */
    private static String back(String now, List<ErasedRows.Row> steps) {
        String at = now;
        ErasedRows.Row last = step(at, steps);
        while (last != null) {
            steps.remove(last);
            at = last.before();
            last = step(at, steps);
        }
        return at;
    }

    private static ErasedRows.Row step(String after, List<ErasedRows.Row> steps) {
        return steps.stream().filter(step -> step.after().equals(after)).findFirst().orElse(null);
    }

    private void note(ContentDigest.Entry entry) {
        if (entry.entity().equals(ENTITY) && entry.kind().equals("CREATED")) {
            try {
                said.put(entry.recordId(), LoggedValues.read(entry.changes()));
            } catch (IllegalArgumentException e) {
                // its seal tells of it
                said.put(entry.recordId(), Map.of());
            }
        }
    }

    /** What is wrong, when all rows were read. */
    List<Message> end() throws SQLException {
        for (ErasedRows.Row row : cursor.upTo(null)) {
            done.computeIfAbsent(row.erasure(), id -> new ErasedRows()).add(row);
        }
        done.forEach((erasure, rows) -> {
            Map<String, LoggedValues> values = said.remove(erasure);
            if (values == null) {
                found.add(Message.of(LogCheck.class, "erasure.unknown", rows.rows(), erasure));
            } else if (rows.rows() != number(values.get("rows")) || !rows.end().equals(text(values.get("digest")))) {
                found.add(Message.of(LogCheck.class, "erasure.differs", erasure));
            }
        });
        said.forEach((erasure, values) -> found.add(Message.of(LogCheck.class, "erasure.differs", erasure)));
        return found;
    }

    private static long number(LoggedValues value) {
        return value != null && value.after() instanceof Long number ? number : -1;
    }

    private static String text(LoggedValues value) {
        return value == null ? null : (String) value.after();
    }

    /** How many rows values were taken out of. */
    long erased() {
        return erased;
    }

    @Override
    public void close() throws SQLException {
        cursor.close();
    }
}
