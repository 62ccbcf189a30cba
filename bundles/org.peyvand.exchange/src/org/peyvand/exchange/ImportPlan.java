package org.peyvand.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * What an import would do, table by table in the order of the run. Immutable.
 *
 * @param tables  what comes in
 * @param skipped what does not, and why
 * @param options how the files are read
 */
public record ImportPlan(List<TablePlan> tables, List<SkippedFile> skipped, PlanOptions options) {

    /** Takes copies of the lists. */
    public ImportPlan {
        tables = List.copyOf(tables);
        skipped = List.copyOf(skipped);
    }

    /** The plan with another mapping for one of its tables; tables it does not have are left out. */
    public ImportPlan with(TablePlan changed) {
        return new ImportPlan(tables.stream().map(table -> table.sameTable(changed) ? changed : table).toList(), skipped, options);
    }

    /** The plan without one of its tables. */
    public ImportPlan without(TablePlan table) {
        return new ImportPlan(tables.stream().filter(each -> !each.sameTable(table)).toList(), skipped, options);
    }

    /** The mappings of all tables, to be kept by {@link MappingFile#write}. */
    public List<TableMapping> mappings() {
        List<TableMapping> all = new ArrayList<>();
        tables.forEach(table -> all.add(table.mapping()));
        return all;
    }
}
