package org.peyvand.exchange.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peyvand.exchange.ColumnMapping;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.NearMiss;
import org.peyvand.exchange.TablePlan;

/** Values that are almost known ones, and which of them are to be mended. Those with most rows come first. */
final class NearMissChoices {
    private final List<NearMiss> misses;
    private final boolean[] chosen;

    /** What is certain enough is chosen at first. */
    NearMissChoices(List<NearMiss> found) {
        misses = found.stream().filter(miss -> !miss.applied())
                .sorted(Comparator.comparingLong(NearMiss::rows).reversed().thenComparing(NearMiss::value)).toList();
        chosen = new boolean[misses.size()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = misses.get(i).certain();
        }
    }

    List<NearMiss> all() {
        return misses;
    }

    boolean isEmpty() {
        return misses.isEmpty();
    }

    boolean isChosen(int index) {
        return chosen[index];
    }

    void choose(int index, boolean yes) {
        chosen[index] = yes;
    }

    List<NearMiss> chosen() {
        List<NearMiss> list = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                list.add(misses.get(i));
            }
        }
        return list;
    }

    /** The plan with the chosen ones as rules of their columns. */
    ImportPlan applyTo(ImportPlan plan) {
        ImportPlan result = plan;
        for (NearMiss miss : chosen()) {
            for (TablePlan table : result.tables()) {
                if (table.file().getFileName().toString().equals(miss.file())) {
                    result = result.with(mended(table, miss));
                }
            }
        }
        return result;
    }

    private static TablePlan mended(TablePlan table, NearMiss miss) {
        return table.mapping().column(miss.column()).filter(ColumnMapping::taken)
                .map(column -> table.with(table.mapping().with(column.withValue(miss.value(), miss.suggestion())))).orElse(table);
    }
}
