package org.peyvand.analytics.birt.internal;

import java.util.List;

import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.ColumnHandle;
import org.eclipse.birt.report.model.api.DataItemHandle;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.StyleHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.elements.structures.ComputedColumn;
import org.eclipse.birt.report.model.api.metadata.DimensionValue;
import org.eclipse.birt.report.model.elements.interfaces.IStyleModel;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.render.RenderJob;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;

/** The table of a report: header repeated on every page, striped rows, a line of totals. */
final class TableItem {

    private static final String TOTAL = "total_";

    private final ReportDesignHandle design;
    private final ElementFactory elements;
    private final RenderJob job;
    private final int moneyDecimals;
    private final ColumnWidths widths;

    TableItem(ReportDesignHandle design, RenderJob job, int moneyDecimals, ColumnWidths widths) {
        this.widths = widths;
        this.design = design;
        this.elements = design.getElementFactory();
        this.job = job;
        this.moneyDecimals = moneyDecimals;
    }

    /**
     * Makes the table and its data set.
     *
     * @return the table, not yet part of the design
     * @throws SemanticException when BIRT's model refuses an element
     */
    TableHandle build() throws SemanticException {
        List<Column> columns = job.data().columns();
        boolean totals = job.data().values().get(ReportData.TOTALS) instanceof List<?>;
        TableHandle table = elements.newTableItem("table", columns.size(), 1, 1, totals ? 1 : 0);
        table.setWidth("100%");
        table.setDataSet(new RowsDataSet(design, columns).fill(ReportScope.ROWS));
        row(table.getDetail()).setStyleName("zebra");
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            // not as text: that is read in the language of the process, and a dot is none in Persian
            ((ColumnHandle) table.getColumns().get(i)).getWidth().setValue(new DimensionValue(widths.percent(i), DesignChoiceConstants.UNITS_PERCENTAGE));
            header(cell(table.getHeader(), i), column);
            detail(table, cell(table.getDetail(), i), column);
            if (totals) {
                total(table, cell(table.getFooter(), i), column, i);
            }
        }
        return table;
    }

    private void header(CellHandle cell, Column column) throws SemanticException {
        cell.setStyleName("head");
        LabelHandle label = elements.newLabel(null);
        label.setText(column.label());
        align(label.getPrivateStyle(), column);
        cell.getContent().add(label);
    }

    private void detail(TableHandle table, CellHandle cell, Column column) throws SemanticException {
        boolean plain = plain(column);
        bind(table, column.name(), "dataSetRow[\"" + (plain ? RowsDataSet.value(column) : column.name()) + "\"]",
                plain ? type(column) : DesignChoiceConstants.COLUMN_DATA_TYPE_STRING);
        cell.setStyleName("cell");
        cell.getContent().add(data(column.name(), column, plain));
    }

    private void total(TableHandle table, CellHandle cell, Column column, int index) throws SemanticException {
        boolean plain = plain(column) && column.kind().isNumeric();
        bind(table, TOTAL + index, "peyvand." + (plain ? "totalValue(" : "totalText(") + index + ')',
                plain ? DesignChoiceConstants.COLUMN_DATA_TYPE_DECIMAL : DesignChoiceConstants.COLUMN_DATA_TYPE_STRING);
        cell.setStyleName("total");
        cell.getContent().add(data(TOTAL + index, column, plain));
    }

    private DataItemHandle data(String binding, Column column, boolean plain) throws SemanticException {
        DataItemHandle item = elements.newDataItem(null);
        item.setResultSetColumn(binding);
        StyleHandle style = item.getPrivateStyle();
        align(style, column);
        if (plain && column.kind().isNumeric()) {
            style.setNumberFormatCategory(DesignChoiceConstants.NUMBER_FORMAT_TYPE_CUSTOM);
            style.setNumberFormat(pattern(column));
        }
        return item;
    }

    private void align(StyleHandle style, Column column) throws SemanticException {
        boolean right = column.kind().isNumeric() || job.culture().rightToLeft();
        style.setTextAlign(right ? DesignChoiceConstants.TEXT_ALIGN_RIGHT : DesignChoiceConstants.TEXT_ALIGN_LEFT);
        if (column.kind() == Column.Kind.CODE) {
            style.setProperty(IStyleModel.TEXT_DIRECTION_PROP, DesignChoiceConstants.BIDI_DIRECTION_LTR);
        }
    }

    /** Spreadsheets get numbers to reckon with, all else finished text. */
    private boolean plain(Column column) {
        boolean jalali = column.kind() == Column.Kind.DATE && job.culture().calendar() != CalendarSystem.GREGORIAN;
        return job.format() == Format.XLSX && RowsDataSet.hasValue(column) && !jalali;
    }

    private String pattern(Column column) {
        return switch (column.kind()) {
            case PERCENT -> "0.0%";
            case MONEY -> moneyDecimals == 0 ? "#,##0" : "#,##0." + "0".repeat(moneyDecimals);
            case DECIMAL -> "#,##0.###";
            default -> "#,##0";
        };
    }

    private static String type(Column column) {
        return column.kind().isNumeric() ? DesignChoiceConstants.COLUMN_DATA_TYPE_DECIMAL : DesignChoiceConstants.COLUMN_DATA_TYPE_DATE;
    }

    private static void bind(TableHandle table, String name, String expression, String type) throws SemanticException {
        ComputedColumn binding = StructureFactory.newComputedColumn(table, name);
        binding.setName(name);
        binding.setExpression(expression);
        binding.setDataType(type);
        table.addColumnBinding(binding, true);
    }

    private static RowHandle row(SlotHandle slot) {
        return (RowHandle) slot.get(0);
    }

    private static CellHandle cell(SlotHandle slot, int column) {
        return (CellHandle) row(slot).getCells().get(column);
    }
}
