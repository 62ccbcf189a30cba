package org.peyvand.exchange;

import java.util.List;
import org.peyvand.base.Diagnostic;

/**
 * The first rows of a plan, converted.
 *
 * @param tables     one for each table of the plan, in its order
 * @param nearMisses values that are almost known ones
 */
public record Preview(List<Table> tables, List<NearMiss> nearMisses) {

    /** Takes copies of the lists. */
    public Preview {
        tables = List.copyOf(tables);
        nearMisses = List.copyOf(nearMisses);
    }

    /**
     * One table.
     *
     * @param plan  the table of the plan
     * @param paths the paths that are filled, in the order of the columns
     * @param rows  its first rows
     */
    public record Table(TablePlan plan, List<String> paths, List<Line> rows) {
    }

    /**
     * One row.
     *
     * @param line     line in the file, from 1
     * @param values   converted values as a person reads them, one for each path
     * @param problems why the row would be refused, or what to look at; empty when all is well
     */
    public record Line(long line, List<String> values, List<Diagnostic> problems) {
    }
}
