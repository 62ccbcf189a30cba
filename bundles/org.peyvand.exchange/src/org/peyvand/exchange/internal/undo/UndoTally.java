package org.peyvand.exchange.internal.undo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.exchange.UndoReport;

/** What an undo has done so far, or would do. */
final class UndoTally {
    private final Map<String, UndoReport.Counts> counts = new LinkedHashMap<>();
    private final List<UndoReport.Left> leftOver = new ArrayList<>();
    private final Set<UUID> left = new HashSet<>();
    private final Map<UUID, String> restored = new HashMap<>();

    void removed(String entity) {
        counts.merge(entity, new UndoReport.Counts(1, 0), UndoReport.Counts::plus);
    }

    /** A record got its former values; counted once, however often the import had changed it. */
    void restored(String entity, UUID record) {
        if (restored.putIfAbsent(record, entity) == null) {
            counts.merge(entity, new UndoReport.Counts(0, 1), UndoReport.Counts::plus);
        }
    }

    void left(UndoReport.Left record) {
        if (left.add(record.id()) && leftOver.size() < UndoReport.LISTED) {
            leftOver.add(record);
        }
    }

    boolean isLeft(UUID record) {
        return left.contains(record);
    }

    /** Takes over what a transaction has done. */
    void add(UndoTally done) {
        done.counts.forEach((entity, more) -> counts.merge(entity, new UndoReport.Counts(more.removed(), 0), UndoReport.Counts::plus));
        done.restored.forEach((record, entity) -> restored(entity, record));
        done.leftOver.forEach(this::left);
    }

    UndoReport report(boolean cancelled) {
        return new UndoReport(counts, left.size(), leftOver, cancelled);
    }
}
