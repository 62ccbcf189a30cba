package org.peyvand.analytics.birt.internal;

import java.util.List;
import java.util.stream.IntStream;

import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;

/** Shares the width of the page among columns by the longest text of each; pages are laid out with fixed widths. */
final class ColumnWidths {

    /** Characters of the table's size that fit on one line of a portrait page. */
    private static final double PORTRAIT = 96;
    private static final int NARROWEST = 5;
    private static final int WIDEST_TEXT = 38;
    /** Room for padding, and for bold type in headers and totals. */
    private static final double PADDING = 2.4;
    private static final double BOLD = 1.18;

    private final double[] widths;

    /**
     * Measures.
     *
     * @param data  the report
     * @param scope words its cells
     */
    ColumnWidths(ReportData data, ReportScope scope) {
        this.widths = IntStream.range(0, data.columns().size()).mapToDouble(i -> width(data, scope, i)).toArray();
    }

    /** {@return whether the table needs the long side of the page} */
    boolean needsLandscape() {
        return IntStream.range(0, widths.length).mapToDouble(i -> widths[i]).sum() > PORTRAIT;
    }

    /**
     * Gives the share of a column.
     *
     * @param column its index
     * @return percent of the table's width
     */
    double percent(int column) {
        return 100 * widths[column] / IntStream.range(0, widths.length).mapToDouble(i -> widths[i]).sum();
    }

    private static double width(ReportData data, ReportScope scope, int index) {
        Column column = data.columns().get(index);
        double longest = Math.max(NARROWEST, BOLD * longestWord(column.label()));
        longest = Math.max(longest, BOLD * Math.min(WIDEST_TEXT, scope.totalText(index).length()));
        List<List<Object>> rows = data.rows();
        for (List<Object> row : rows) {
            int length = scope.cellText(row.get(index), column).length();
            longest = Math.max(longest, Math.min(WIDEST_TEXT, length));
        }
        return longest + PADDING;
    }

    private static int longestWord(String label) {
        int longest = 0;
        for (String word : label.split(" ")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
