package org.peyvand.analytics.birt.internal;

import java.util.List;

import org.eclipse.birt.report.model.api.PropertyHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ScriptDataSetHandle;
import org.eclipse.birt.report.model.api.ScriptDataSourceHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.elements.structures.ResultSetColumn;
import org.eclipse.birt.report.model.elements.interfaces.IDataSetModel;
import org.peyvand.core.report.Column;

/**
 * Fills a scripted data set of a design with a table of the report. Every column appears as text under its own name, numbers and days also
 * as {@code NAME_value}.
 */
final class RowsDataSet {

    private static final String SOURCE = "peyvand";

    private final ReportDesignHandle design;
    private final List<Column> columns;

    RowsDataSet(ReportDesignHandle design, List<Column> columns) {
        this.design = design;
        this.columns = columns;
    }

    /** Name of the data set column with the plain value of a column. */
    static String value(Column column) {
        return column.name() + "_value";
    }

    /** Whether a column has a plain value beside its text. */
    static boolean hasValue(Column column) {
        return column.kind().isNumeric() || column.kind() == Column.Kind.DATE;
    }

    /**
     * Makes the data set of a table, or fills the one of that name that the design has.
     *
     * @param table name of the table in {@link ReportScope} and of the data set
     * @return the data set
     * @throws SemanticException when the design does not allow it
     */
    ScriptDataSetHandle fill(String table) throws SemanticException {
        ScriptDataSetHandle set = (ScriptDataSetHandle) design.findDataSet(table);
        if (set == null) {
            set = design.getElementFactory().newScriptDataSet(table);
            design.getDataSets().add(set);
        }
        set.setDataSource(source());
        PropertyHandle hints = set.getPropertyHandle(IDataSetModel.RESULT_SET_HINTS_PROP);
        hints.clearValue();
        for (Column column : columns) {
            hints.addItem(hint(column.name(), DesignChoiceConstants.COLUMN_DATA_TYPE_STRING));
            if (hasValue(column)) {
                hints.addItem(hint(value(column), column.kind().isNumeric() ? DesignChoiceConstants.COLUMN_DATA_TYPE_DECIMAL
                        : DesignChoiceConstants.COLUMN_DATA_TYPE_DATE));
            }
        }
        String cursor = "reportContext.getAppContext().get(\"" + ReportScope.NAME + "\").table(\"" + table + "\")";
        set.setOpen(cursor + ".start();");
        set.setFetch(fetch(cursor));
        return set;
    }

    private String fetch(String cursor) {
        StringBuilder script = new StringBuilder("var t = ").append(cursor).append(";\nif (!t.next()) { return false; }\n");
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            script.append("row[\"").append(column.name()).append("\"] = t.text(").append(i).append(");\n");
            if (hasValue(column)) {
                script.append("row[\"").append(value(column)).append("\"] = t.value(").append(i).append(");\n");
            }
        }
        return script.append("return true;").toString();
    }

    private String source() throws SemanticException {
        if (design.findDataSource(SOURCE) == null) {
            ScriptDataSourceHandle source = design.getElementFactory().newScriptDataSource(SOURCE);
            design.getDataSources().add(source);
        }
        return SOURCE;
    }

    private static ResultSetColumn hint(String name, String type) {
        ResultSetColumn column = StructureFactory.createResultSetColumn();
        column.setColumnName(name);
        column.setDataType(type);
        return column;
    }
}
