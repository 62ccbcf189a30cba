package org.peyvand.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.text.Message;

/**
 * What an import did.
 *
 * @param tables     one for each table of the plan, in the order of the run
 * @param skipped    what did not come in, and why
 * @param nearMisses values that were almost known ones, applied or not
 * @param cancelled  whether it was stopped by a person
 * @param time       how long it took
 * @param record     identifier of its {@link org.peyvand.exchange.model.ImportRecord}, by which it can be undone; null when nothing was recorded
 */
public record ImportReport(List<Table> tables, List<SkippedFile> skipped, List<NearMiss> nearMisses, boolean cancelled, Duration time, UUID record) {
    /** Most refused and incomplete rows that a report names one by one; all refused rows are in the file. */
    public static final int LISTED = 10_000;

    /** Takes copies of the lists. */
    public ImportReport {
        tables = List.copyOf(tables);
        skipped = List.copyOf(skipped);
        nearMisses = List.copyOf(nearMisses);
    }

    /** A report of something that was not recorded. */
    public ImportReport(List<Table> tables, List<SkippedFile> skipped, List<NearMiss> nearMisses, boolean cancelled, Duration time) {
        this(tables, skipped, nearMisses, cancelled, time, null);
    }

    /** The same report of a recorded import. */
    public ImportReport recorded(UUID id) {
        return new ImportReport(tables, skipped, nearMisses, cancelled, time, id);
    }

    /** Rows that were refused, in all tables. */
    public long refused() {
        return tables.stream().mapToLong(Table::refused).sum();
    }

    /** Rows that came in with something missing, in all tables. */
    public long incomplete() {
        return tables.stream().mapToLong(Table::incomplete).sum();
    }

    /** Whether every row came in and every file that should could be read. */
    public boolean complete() {
        return !cancelled && refused() == 0 && skipped.stream().noneMatch(SkippedFile::failed)
                && tables.stream().allMatch(table -> table.failure() == null);
    }

    /** What was done to an entity, over all tables; nothing when it does not occur. */
    public Counts counts(String entity) {
        return tables.stream().map(table -> table.counts().getOrDefault(entity, Counts.NONE)).reduce(Counts.NONE, Counts::plus);
    }

    /** The table of a file, by the file's name. */
    public Optional<Table> table(String file) {
        return tables.stream().filter(table -> table.file().getFileName().toString().equals(file)).findFirst();
    }

    /**
     * Records of one entity.
     *
     * @param created   new records
     * @param updated   records that were changed
     * @param unchanged records that were as the file says
     */
    public record Counts(long created, long updated, long unchanged) {
        /** Nothing at all. */
        public static final Counts NONE = new Counts(0, 0, 0);

        /** Both together. */
        public Counts plus(Counts other) {
            return new Counts(created + other.created, updated + other.updated, unchanged + other.unchanged);
        }
    }

    /**
     * One table.
     *
     * @param file            the file
     * @param sheet           name of the sheet, or empty
     * @param target          id of the target
     * @param rows            rows that were read
     * @param counts          what was done, by id of the entity
     * @param refused         rows that were refused
     * @param refusedFile     file with the refused rows and the reasons; null when there are none
     * @param refusals        the refused rows, at most {@link #LISTED}
     * @param incomplete      rows that came in with something missing
     * @param incompleteRows  these rows, at most {@link #LISTED}
     * @param unusedColumns   headers of columns that have no place
     * @param notes           what else somebody should know
     * @param failure         why the table was not read to its end; null when it was
     */
    public record Table(Path file, String sheet, String target, long rows, Map<String, Counts> counts, long refused, Path refusedFile,
            List<RowNote> refusals, long incomplete, List<RowNote> incompleteRows, List<String> unusedColumns, List<Message> notes,
            Message failure) {
    }

    /**
     * Something about one row.
     *
     * @param line   line in the file, from 1
     * @param record what a person calls the record; may be empty
     * @param reason one sentence
     * @param cells  the row as it stands in the file, a text for each header; empty when it was not kept
     * @param column header of the cell that is to blame; empty when it is none or nobody knows
     */
    public record RowNote(long line, String record, Message reason, List<String> cells, String column) {
        /** Takes a copy of the cells. */
        public RowNote {
            cells = List.copyOf(cells);
        }

        /** About a row whose cells play no part. */
        public RowNote(long line, String record, Message reason) {
            this(line, record, reason, List.of(), "");
        }
    }
}
