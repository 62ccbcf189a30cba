package org.peyvand.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of the columns of a table. Kept in a mapping file.
 *
 * @param file     name of the file without its folder; {@code *} and {@code ?} stand for any characters
 * @param sheet    name of the sheet, or empty for any
 * @param target   id of the {@link ImportTarget}
 * @param mode     null for the mode of the run
 * @param encoding name of the character set; null to detect it
 * @param columns  the columns in the order of the file
 * @param defaults values as text for paths to which no column leads
 */
public record TableMapping(String file, String sheet, String target, ImportMode mode, String encoding, List<ColumnMapping> columns,
        Map<String, String> defaults) {

    /** Takes copies of the collections. */
    public TableMapping {
        Objects.requireNonNull(target, "target");
        sheet = sheet == null ? "" : sheet;
        columns = List.copyOf(columns);
        defaults = Map.copyOf(defaults);
    }

    /** The column that leads to a path. */
    public Optional<ColumnMapping> to(String path) {
        return columns.stream().filter(column -> column.path().equals(path)).findFirst();
    }

    /** The column with a header. */
    public Optional<ColumnMapping> column(String header) {
        return columns.stream().filter(column -> column.column().equals(header)).findFirst();
    }

    /** The mapping with one of its columns changed; found by its header. */
    public TableMapping with(ColumnMapping changed) {
        return withColumns(columns.stream().map(column -> column.column().equals(changed.column()) ? changed : column).toList());
    }

    /** The mapping with other columns. */
    public TableMapping withColumns(List<ColumnMapping> others) {
        return new TableMapping(file, sheet, target, mode, encoding, others, defaults);
    }

    /** The mapping with another mode. */
    public TableMapping withMode(ImportMode other) {
        return new TableMapping(file, sheet, target, other, encoding, columns, defaults);
    }
}
