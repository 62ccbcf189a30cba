package org.peyvand.analytics.birt.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.peyvand.analytics.render.RenderJob;
import org.peyvand.base.text.Labels;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;

/**
 * What expressions of a design see as {@code peyvand}: {@code peyvand.text("seller.name")}. Public because scripts call it by reflection.
 */
public final class ReportScope {

    /** Name of this object in scripts. */
    static final String NAME = "peyvand";
    /** Name of the table of all rows. */
    static final String ROWS = "rows";
    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char END = '\u2069';
    private static final char NO_BREAK = '\u00A0';

    private final RenderJob job;
    private final CellText words;
    private final boolean exact;
    private final Map<String, ReportTable> tables = new HashMap<>();

    private final Map<String, Object> values;
    private final int pages;

    ReportScope(RenderJob job, Instant madeAt, int pages) {
        this.job = job;
        this.pages = pages;
        this.values = new HashMap<>(job.data().values());
        values.put("title", job.data().title());
        values.put("made", word("made").replace("{0}", job.culture().moment(madeAt)));
        this.words = new CellText(job.culture(), job.data().values());
        this.exact = job.design().isPresent() || hasFractions(job.data());
        add(ROWS, job.data().rows());
        values.put("filterLine", entries(ReportData.FILTERS).stream().map(entry -> entry.getKey() + ": " + words.of(entry.getValue()))
                .collect(Collectors.joining("   \u00B7   ")));
    }

    /** Adds a table of the report's columns under a name of its own. */
    void add(String name, List<List<Object>> rows) {
        tables.put(name, new ReportTable(job.data().columns(), rows, words, exact));
    }

    /**
     * Gives a table.
     *
     * @param name its name
     * @return the cursor
     */
    public ReportTable table(String name) {
        return tables.get(name);
    }

    /**
     * Gives a value of the report as people read it.
     *
     * @param name the value's name
     * @return the text, empty when there is no such value
     */
    public String text(String name) {
        return words.of(values.get(name));
    }

    /**
     * Gives a number or code that runs left to right also within Persian text.
     *
     * @param name the value's name
     * @return the text, empty when there is no such value
     */
    public String code(String name) {
        String code = words.of(values.get(name), Column.Kind.CODE, true);
        return job.culture().rightToLeft() && !code.isEmpty() ? LEFT_TO_RIGHT + code + END : code;
    }

    /**
     * Gives an amount of the report's currency.
     *
     * @param name the value's name
     * @return the text, empty when there is no such value
     */
    public String amount(String name) {
        return words.of(values.get(name), Column.Kind.MONEY, true);
    }

    /**
     * Tells whether a value is there and says something.
     *
     * @param name the value's name
     * @return whether there is text to show
     */
    public boolean has(String name) {
        return !text(name).isBlank();
    }

    /**
     * Gives a cell of the line of totals as people read it.
     *
     * @param column index of the column
     * @return the text
     */
    public String totalText(int column) {
        return words.of(total(column), job.data().columns().get(column).kind(), exact);
    }

    /**
     * Gives a cell of the line of totals as a number.
     *
     * @param column index of the column
     * @return the number, null when it is text
     */
    public Object totalValue(int column) {
        return ReportTable.plain(total(column));
    }

    /**
     * Gives a large figure.
     *
     * @param index which one
     * @return the text
     */
    public String figure(int index) {
        return words.of(entries(ReportData.FIGURES).get(index).getValue());
    }

    /**
     * Gives what a large figure says.
     *
     * @param index which one
     * @return its label
     */
    public String figureLabel(int index) {
        return entries(ReportData.FIGURES).get(index).getKey();
    }

    /**
     * Gives a note.
     *
     * @param index which one
     * @return the sentence
     */
    public String note(int index) {
        return words.of(notes().get(index));
    }

    /** {@return what stands before the number of a page; its blank must not break or vanish at the end of an inline text} */
    public String beforePage() {
        return word("page.before") + NO_BREAK;
    }

    /** {@return what stands after the number of a page: how many there are. BIRT's own total comes after layout, in Latin digits} */
    public String afterPage() {
        return NO_BREAK + word("page.of").replace("{0}", job.culture().number(pages)).replace(' ', NO_BREAK);
    }

    /**
     * Gives a word of the layout itself.
     *
     * @param key its key in {@code labels.properties}
     * @return the word in the language of the report
     */
    public String word(String key) {
        return Labels.of(ReportScope.class, key, job.culture().language());
    }

    /** Words a cell as the table will show it. */
    String cellText(Object cell, Column column) {
        return words.of(cell, column.kind(), exact);
    }

    /** {@return what the reader must know} */
    List<?> notes() {
        return values.get(ReportData.NOTES) instanceof List<?> notes ? notes : List.of();
    }

    private List<Map.Entry<String, Object>> entries(String name) {
        List<Map.Entry<String, Object>> entries = new ArrayList<>();
        if (values.get(name) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> entries.add(Map.entry(key.toString(), value)));
        }
        return entries;
    }

    /** {@return the decimals amounts are shown with} */
    int moneyDecimals() {
        return exact ? words.moneyDecimals() : 0;
    }

    private Object total(int column) {
        return values.get(ReportData.TOTALS) instanceof List<?> totals ? totals.get(column) : null;
    }

    private static boolean hasFractions(ReportData data) {
        for (int column = 0; column < data.columns().size(); column++) {
            if (data.columns().get(column).kind() == Column.Kind.MONEY) {
                for (List<Object> row : data.rows()) {
                    if (row.get(column) instanceof Number number && CellText.decimal(number).stripTrailingZeros().scale() > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
