package org.peyvand.sales.ui.internal.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.form.Access;

/** The lines of a document as a table one types into; Tab goes to the next cell. */
final class LineTable {
    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 14;

    private final LineSheet sheet;
    private final Composite holder;
    private final TableColumnLayout columns = new TableColumnLayout();
    private final TableViewer viewer;
    private final Consumer<Optional<Message>> problem;
    private boolean editable = true;

    /** @param problem told why what was typed was not taken, or that it was */
    LineTable(Composite parent, Kit kit, LineSheet sheet, Consumer<Optional<Message>> problem) {
        this.sheet = sheet;
        this.problem = problem;
        holder = new Composite(parent, SWT.NONE);
        holder.setLayout(columns);
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setData("peyvand.id", "document.lines");
        Access.name(table, kit.text(SalesText.of("document.lines")));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, height(LEAST_ROWS)).applyTo(holder);
        EntityDescription description = kit.descriptions().of(DocumentLine.class);
        for (LineColumn column : LineColumn.values()) {
            column(column, description.attribute(column.attribute()).map(found -> found.label(kit.culture().language())).orElse(""));
        }
        makeEditable();
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && editable) {
                removeSelected();
            }
        });
    }

    private int height(int rows) {
        return viewer.getTable().getHeaderHeight() + 4 + Math.max(24, viewer.getTable().getItemHeight()) * (rows + 1);
    }

    private void column(LineColumn column, String label) {
        TableViewerColumn made = new TableViewerColumn(viewer, column.isNumber() ? SWT.TRAIL : SWT.LEAD);
        made.getColumn().setText(label);
        columns.setColumnData(made.getColumn(), new ColumnWeightData(column.width(), TextScale.of(holder.getDisplay(), column.least())));
        made.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return sheet.text((DocumentLine) element, column);
            }
        });
        if (column.isEditable()) {
            made.setEditingSupport(new Editing(column));
        }
    }

    private void makeEditable() {
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        ColumnViewerEditorActivationStrategy activation = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && (event.keyCode == SWT.CR || event.keyCode == SWT.F2);
            }
        };
        TableViewerEditor.create(viewer, focus, activation, ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    /** Shows the lines of the sheet anew. */
    void refresh() {
        viewer.setInput(sheet.lines());
        int rows = Math.max(LEAST_ROWS, Math.min(MOST_ROWS, sheet.lines().size()));
        ((GridData) holder.getLayoutData()).heightHint = height(rows);
        viewer.getTable().requestLayout();
    }

    /** Whether one can type. */
    void editable(boolean wanted) {
        editable = wanted;
    }

    /** Begins to type into a cell. */
    void edit(DocumentLine line, LineColumn column) {
        viewer.setSelection(new StructuredSelection(line), true);
        viewer.editElement(line, column.ordinal());
    }

    void removeSelected() {
        sheet.remove(selected());
        refresh();
    }

    void moveSelected(int by) {
        List<DocumentLine> selected = selected();
        if (selected.size() == 1 && sheet.move(selected.getFirst(), by)) {
            refresh();
            viewer.setSelection(new StructuredSelection(selected), true);
        }
    }

    private List<DocumentLine> selected() {
        return viewer.getStructuredSelection().stream().map(DocumentLine.class::cast).toList();
    }

    private final class Editing extends EditingSupport {
        private final LineColumn column;

        private Editing(LineColumn column) {
            super(LineTable.this.viewer);
            this.column = column;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return new TextCellEditor(LineTable.this.viewer.getTable());
        }

        @Override
        protected boolean canEdit(Object element) {
            return editable;
        }

        @Override
        protected Object getValue(Object element) {
            return sheet.text((DocumentLine) element, column);
        }

        @Override
        protected void setValue(Object element, Object value) {
            problem.accept(sheet.type((DocumentLine) element, column, String.valueOf(value)));
            LineTable.this.viewer.update(element, null);
        }
    }
}
