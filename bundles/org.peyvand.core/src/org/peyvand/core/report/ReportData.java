package org.peyvand.core.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The data of one report, independent of layout and format. Cells hold plain values ({@code String}, {@code Number}, {@code LocalDate},
 * {@code Instant}, {@link Worded} or null); formatting by culture is the renderer's work.
 *
 * @param title   title in the language of the request
 * @param columns the columns, in order
 * @param rows    one list of cells per row, as long as {@code columns}
 * @param values  what stands outside the table, by name; see the constants
 * @param charts  charts over the rows, may be empty
 */
public record ReportData(String title, List<Column> columns, List<List<Object>> rows, Map<String, Object> values, List<Chart> charts) {

    /** Key of {@link #values}: one line under the title, such as the period; a {@code String}. */
    public static final String SUBTITLE = "subtitle";
    /** Key of {@link #values}: a {@code List} of cells shown as last line of the table, as long as {@code columns}. */
    public static final String TOTALS = "totals";
    /** Key of {@link #values}: a {@code List} of {@code org.peyvand.base.text.Message} the reader must know, such as what was left out. */
    public static final String NOTES = "notes";
    /** Key of {@link #values}: ISO code of the currency of all amounts; a {@code String}. */
    public static final String CURRENCY = "currency";
    /** Key of {@link #values}: figures shown large above the table, a {@code Map} from label to value, in order. */
    public static final String FIGURES = "figures";
    /** Key of {@link #values}: the chosen filters, a {@code Map} from label to shown value, in order. */
    public static final String FILTERS = "filters";

    /** Key of {@link #values}: a name for the file of this report, without ending, such as {@code Invoice HQ-1405-00037}; a {@code String}. */
    public static final String FILE = "file";

    /** Copies the collections; cells and values may be null. */
    public ReportData {
        Objects.requireNonNull(title, "title");
        columns = List.copyOf(columns);
        int width = columns.size();
        List<List<Object>> copies = new ArrayList<>(rows.size());
        for (List<Object> row : rows) {
            if (row.size() != width) {
                throw new IllegalArgumentException("A row of " + row.size() + " cells for " + width + " columns");
            }
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copies);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        charts = List.copyOf(charts);
    }
}
