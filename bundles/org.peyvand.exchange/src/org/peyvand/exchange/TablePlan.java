package org.peyvand.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One table of a file and what becomes of it.
 *
 * @param file      the file
 * @param sheet     name of the sheet, or empty
 * @param headers   the columns as they stand in the file
 * @param samples   the first rows as they stand in the file, at most 20
 * @param mapping   what becomes of the columns
 * @param certainty 0 to 1, how well the table fits the target; 1 when the mapping was given
 * @param known     rows that a person takes for records that are there, by their line
 */
public record TablePlan(Path file, String sheet, List<String> headers, List<List<String>> samples, TableMapping mapping, double certainty,
        Map<Long, RowChoice> known) {

    /** Takes copies of the lists. */
    public TablePlan {
        Objects.requireNonNull(mapping, "mapping");
        headers = List.copyOf(headers);
        samples = List.copyOf(samples);
        known = Map.copyOf(known);
    }

    /** A table of which only keys say which rows are known records. */
    public TablePlan(Path file, String sheet, List<String> headers, List<List<String>> samples, TableMapping mapping, double certainty) {
        this(file, sheet, headers, samples, mapping, certainty, Map.of());
    }

    /** The same table with rows that a person takes for records that are there, by their line. */
    public TablePlan withKnown(Map<Long, RowChoice> rows) {
        return new TablePlan(file, sheet, headers, samples, mapping, certainty, rows);
    }

    /** The same table with another mapping. */
    public TablePlan with(TableMapping other) {
        return new TablePlan(file, sheet, headers, samples, other, certainty, known);
    }

    /** Whether both are about the same table of the same file. */
    public boolean sameTable(TablePlan other) {
        return file.equals(other.file) && sheet.equals(other.sheet);
    }

    /** Headers that are not taken in. */
    public List<String> unused() {
        return mapping.columns().stream().filter(column -> !column.taken()).map(ColumnMapping::column).toList();
    }
}
