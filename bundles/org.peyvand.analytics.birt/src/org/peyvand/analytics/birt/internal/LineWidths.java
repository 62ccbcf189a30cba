package org.peyvand.analytics.birt.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.ColumnHandle;
import org.eclipse.birt.report.model.api.DataItemHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.StyleHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.metadata.DimensionValue;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;

/**
 * The widths of the table {@code lines} of a contributed design. Pages are laid out with fixed widths and cut what is too long, so amounts get the room
 * they need; descriptions, which may break, share what is left; and when that is too little the whole table is set in smaller type.
 */
final class LineWidths {

    /** Name of the table in a design. */
    static final String TABLE = "lines";

    /** Digits of the table's usual size on a line of a portrait page. */
    private static final double LINE = 98;
    private static final double PADDING = 2.2;
    private static final double BOLD = 1.18;
    private static final double NARROWEST = 5;
    private static final double NARROWEST_TEXT = 14;
    private static final double WIDEST_TEXT = 38;
    private static final double USUAL_SIZE = 8;
    private static final double SMALLEST_SIZE = 5;

    private final ReportData data;
    private final ReportScope scope;

    LineWidths(ReportData data, ReportScope scope) {
        this.data = data;
        this.scope = scope;
    }

    /**
     * Shares the room.
     *
     * @param design where the table may be
     * @throws SemanticException when BIRT's model refuses a width
     */
    void apply(ReportDesignHandle design) throws SemanticException {
        if (!(design.findElement(TABLE) instanceof TableHandle table)) {
            return;
        }
        List<Integer> shown = shown(table);
        if (shown.size() != table.getColumnCount()) {
            return;
        }
        double[] widths = shown.stream().mapToDouble(this::needed).toArray();
        List<Integer> texts = IntStream.range(0, widths.length).filter(i -> data.columns().get(shown.get(i)).kind() == Column.Kind.TEXT).boxed().toList();
        double over = sum(widths) - LINE;
        for (int text : texts) {
            double spare = Math.max(0, widths[text] - NARROWEST_TEXT);
            double given = Math.min(spare, Math.max(0, over));
            widths[text] -= given;
            over -= given;
        }
        double sum = sum(widths);
        for (int i = 0; i < widths.length; i++) {
            // not as text: that is read in the language of the process, and a dot is none in Persian
            ((ColumnHandle) table.getColumns().get(i)).getWidth().setValue(new DimensionValue(100 * widths[i] / sum, DesignChoiceConstants.UNITS_PERCENTAGE));
        }
        if (sum > LINE) {
            DimensionValue size = new DimensionValue(Math.max(SMALLEST_SIZE, USUAL_SIZE * LINE / sum), DesignChoiceConstants.UNITS_PT);
            for (String style : List.of("cell", "head")) {
                StyleHandle found = design.findStyle(style);
                if (found != null) {
                    found.getFontSize().setValue(size);
                }
            }
        }
    }

    /** The report's columns that the table shows, by the items of its detail row. */
    private List<Integer> shown(TableHandle table) {
        List<String> names = data.columns().stream().map(Column::name).toList();
        List<Integer> shown = new ArrayList<>();
        for (Object cell : ((RowHandle) table.getDetail().get(0)).getCells().getContents()) {
            Object item = ((CellHandle) cell).getContent().get(0);
            int index = item instanceof DataItemHandle dataItem ? names.indexOf(dataItem.getResultSetColumn()) : -1;
            if (index >= 0) {
                shown.add(index);
            }
        }
        return shown;
    }

    private double needed(int index) {
        Column column = data.columns().get(index);
        double longest = NARROWEST;
        for (String word : column.label().split(" ")) {
            longest = Math.max(longest, BOLD * digits(word));
        }
        for (List<Object> row : data.rows()) {
            double cell = digits(scope.cellText(row.get(index), column));
            longest = Math.max(longest, column.kind() == Column.Kind.TEXT ? Math.min(WIDEST_TEXT, cell) : cell);
        }
        return longest + PADDING;
    }

    /** The width of a text in digits: what stands between digits is about half as wide. */
    private static double digits(String text) {
        return text.codePoints().mapToDouble(c -> Character.isLetterOrDigit(c) ? 1 : 0.5).sum();
    }

    private static double sum(double[] widths) {
        return IntStream.range(0, widths.length).mapToDouble(i -> widths[i]).sum();
    }
}
