package org.peyvand.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What becomes of one column.
 *
 * @param column header as it stands in the file
 * @param path   path of the target; empty when the column is not taken
 * @param format how values are written: {@code dmy}, {@code mdy}, {@code ymd}, {@code jalali} for dates, {@code fraction} or {@code percent}
 *               for percentages; empty to see by the values
 * @param values values that stand for others, such as {@code GTXPro} for {@code GTX Pro}
 * @param lookup table in which the value is looked up first; null for none
 */
public record ColumnMapping(String column, String path, String format, Map<String, String> values, Lookup lookup) {

    /**
     * A file beside this one that says what a value means.
     *
     * @param file  its name
     * @param key   header of the column in which the value is looked for
     * @param value header of the column that is taken instead
     */
    public record Lookup(String file, String key, String value) {
    }

    /** Takes a copy of the values. */
    public ColumnMapping {
        Objects.requireNonNull(column, "column");
        path = path == null ? "" : path;
        format = format == null ? "" : format;
        values = Map.copyOf(values);
    }

    /** A column that leads to a path. */
    public static ColumnMapping of(String column, String path) {
        return new ColumnMapping(column, path, "", Map.of(), null);
    }

    /** A column that is not taken. */
    public static ColumnMapping unused(String column) {
        return of(column, "");
    }

    /** Whether the column comes in. */
    public boolean taken() {
        return !path.isEmpty();
    }

    /** The same column to another path. */
    public ColumnMapping to(String other) {
        return new ColumnMapping(column, other, format, values, lookup);
    }

    /** The same column with a format. */
    public ColumnMapping withFormat(String other) {
        return new ColumnMapping(column, path, other, values, lookup);
    }

    /** The same column with a table to look up in. */
    public ColumnMapping withLookup(Lookup other) {
        return new ColumnMapping(column, path, format, values, other);
    }

    /** The same column with one more value that stands for another: the rule for a near miss. */
    public ColumnMapping withValue(String written, String meant) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(written, meant);
        return new ColumnMapping(column, path, format, more, lookup);
    }
}
