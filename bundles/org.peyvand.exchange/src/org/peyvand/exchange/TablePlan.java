package org.peyvand.exchange;

import java.nio.file.Path;
import java.util.List;
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
 */
public record TablePlan(Path file, String sheet, List<String> headers, List<List<String>> samples, TableMapping mapping, double certainty) {

    /** Takes copies of the lists. */
    public TablePlan {
        Objects.requireNonNull(mapping, "mapping");
        headers = List.copyOf(headers);
        samples = List.copyOf(samples);
    }

    /** The same table with another mapping. */
    public TablePlan with(TableMapping other) {
        return new TablePlan(file, sheet, headers, samples, other, certainty);
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
