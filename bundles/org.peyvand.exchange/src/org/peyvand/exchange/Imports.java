package org.peyvand.exchange;

import java.nio.file.Path;
import java.util.List;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.format.TableRow;
import org.peyvand.persistence.access.Permission;

/**
 * Brings files in. Make a plan, look at it and change it where wanted, preview it, run it. An OSGi service.
 * All methods read files or the database: never call them on the UI thread.
 */
public interface Imports {
    /** Runs imports, mends what they refused and takes them back. */
    Permission PERMISSION = new Permission("exchange.import");

    /** What can be imported, in the order in which it should come in. */
    List<ImportTarget> targets();

    /**
     * Looks at files and folders (a folder stands for the files in it) and says what each would become. What cannot be read or has no
     * place is listed as skipped with the reason; nothing is written.
     */
    ImportPlan plan(List<Path> files, PlanOptions options);

    /**
     * Suggests the mapping of one table anew, to another target.
     *
     * @param target id of the target; unknown ids give a mapping without any column taken
     */
    TablePlan suggest(TablePlan table, String target, PlanOptions options);

    /**
     * Converts the first rows and lists near misses of references and codes, as far as the first rows show them.
     *
     * @param rows how many rows of each table, at least 0
     */
    Preview preview(ImportPlan plan, int rows);

    /**
     * Goes through all rows and counts what would become of them, and finds rows that look like records that are there although no key says so;
     * nothing is stored. The person's answers go into {@link TablePlan#withKnown}.
     */
    Trial trial(ImportPlan plan, Progress progress);

    /** Runs a plan. For those who have {@link #PERMISSION}, else a failure that says so. What was done before a cancel or a failure stays and is in the report. */
    ImportReport run(ImportPlan plan, ImportOptions options, Progress progress);

    /**
     * Does with rows what {@link #mend} would do, rules included, and takes it back; nothing is stored.
     *
     * @param rows rows with a cell for each header of the table
     * @return for each row its line and what is wrong with it; the attribute of a diagnostic is the header of the cell, or empty
     */
    List<Preview.Line> rehearse(TablePlan table, List<TableRow> rows, PlanOptions options);

    /**
     * Brings in rows that had been refused and that somebody has mended. No file of refused rows is written; the report has those that are
     * refused again.
     *
     * @param rows    rows with a cell for each header of the table
     * @param options {@link ImportOptions#continuing} makes them a part of the import that had refused them
     */
    ImportReport mend(TablePlan table, List<TableRow> rows, PlanOptions planOptions, ImportOptions options, Progress progress);

    /**
     * Writes rows of a table into a file, each with its reason in one more column. Texts that a spreadsheet would take for a formula are made
     * harmless; such a file can be imported again.
     *
     * @param file its name says the format; CSV when it says none
     */
    Outcome<Path> save(Path file, TablePlan table, List<ImportReport.RowNote> rows, Culture culture);
}
