package org.peyvand.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What would become of all rows of a plan. Nothing was stored, so that rules, which see a record when it is stored, have no say in it yet.
 *
 * @param tables     one for each table of the plan, in its order
 * @param lookalikes rows that look like records that are there, at most {@link #LISTED} of each table
 * @param cancelled  whether it was stopped; the counts are of the rows until then
 */
public record Trial(List<Table> tables, List<Lookalike> lookalikes, boolean cancelled) {
    /** Most look-alikes of a table. */
    public static final int LISTED = 1_000;

    /** Takes copies. */
    public Trial {
        tables = List.copyOf(tables);
        lookalikes = List.copyOf(lookalikes);
    }

    /**
     * One table.
     *
     * @param plan      the table of the plan
     * @param rows      rows that were looked at
     * @param created   rows that would become new records
     * @param updated   rows that would change a record
     * @param unchanged rows that would change nothing
     * @param refused   rows that would be refused
     * @param refusals  these rows, the first hundred
     */
    public record Table(TablePlan plan, long rows, long created, long updated, long unchanged, long refused, List<ImportReport.RowNote> refusals) {

        /** Takes a copy of the refusals. */
        public Table {
            refusals = List.copyOf(refusals);
        }
    }
}
