package org.peyvand.exchange.internal.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.peyvand.exchange.ImportReport;

/** What a transaction did; counted for good only after it was committed. */
final class Tally {
    private final Map<String, ImportReport.Counts> counts = new LinkedHashMap<>();
    private final Map<Long, Long> mainLines = new HashMap<>();
    private final Map<Long, Long> others = new HashMap<>();
    private final Set<Long> keys = new HashSet<>();
    private final Set<Long> named = new HashSet<>();

    void created(String entity) {
        add(entity, new ImportReport.Counts(1, 0, 0));
    }

    void kept(String entity, boolean changed) {
        add(entity, changed ? new ImportReport.Counts(0, 1, 0) : new ImportReport.Counts(0, 0, 1));
    }

    private void add(String entity, ImportReport.Counts more) {
        counts.merge(entity, more, ImportReport.Counts::plus);
    }

    /** A main record was touched. */
    void touchedMain(long hash, long line) {
        mainLines.putIfAbsent(hash, line);
    }

    /** A record with this key is there. */
    void key(long hash) {
        keys.add(hash);
    }

    /** A record was made of which only the name is known. */
    void named(long hash) {
        named.add(hash);
    }

    boolean isNamed(long hash) {
        return named.contains(hash);
    }

    /** Another record was touched. */
    void touched(long hash, long line) {
        others.putIfAbsent(hash, line);
    }

    Map<String, ImportReport.Counts> counts() {
        return counts;
    }

    /** Line of the main record with this hash; null when it was not touched here. */
    Long mainLine(long hash) {
        return mainLines.get(hash);
    }

    boolean isTouched(long hash) {
        return others.containsKey(hash) || mainLines.containsKey(hash);
    }

    /** Passes on what was made and touched: main records under the table's number, others under 0. */
    void remember(TableContext context) {
        named.forEach(context.named()::named);
        mainLines.keySet().forEach(context.named()::settled);
        mainLines.forEach((hash, line) -> context.seen().add(hash, context.table(), line));
        others.forEach((hash, line) -> context.seen().add(hash, 0, line));
        keys.forEach(hash -> context.keys().add(hash, 0, 0));
    }
}
