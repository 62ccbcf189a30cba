package org.peyvand.sales.ui.internal.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.text.Labels;
import org.peyvand.base.text.Message;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageState;
import org.peyvand.sales.ui.internal.AmountText;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.form.Access;

/** The stages of a pipeline as a table one types into. */
final class StageTable {
    private static final List<StageState> STATES = List.of(StageState.values());

    private final Kit kit;
    private final StageSheet sheet;
    private final TableViewer viewer;

    /** @param problem told why what was typed was not taken, or that it was */
    StageTable(Composite parent, Kit kit, StageSheet sheet, Consumer<Optional<Message>> problem) {
        this.kit = kit;
        this.sheet = sheet;
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.getTable().setData("peyvand.id", "pipeline.stages");
        Access.name(viewer.getTable(), kit.text(SalesText.of("pipeline.stages")));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 250).applyTo(viewer.getTable());
        AmountText amounts = new AmountText(kit.culture());
        column("position", 60, stage -> kit.culture().number(sheet.stages().indexOf(stage) + 1)).setEditingSupport(null);
        column("name", 240, Stage::getName).setEditingSupport(new TextEditing(Stage::getName, (stage, typed) -> problem.accept(sheet.name(stage, typed))));
        column("state", 120, stage -> Labels.of(stage.getState(), kit.culture().language())).setEditingSupport(new StateEditing());
        column("probability", 120, stage -> amounts.chance(stage.getProbability())).setEditingSupport(new TextEditing(
                stage -> amounts.chance(stage.getProbability()), (stage, typed) -> problem.accept(sheet.probability(stage, typed))));
    }

    private TableViewerColumn column(String attribute, int width, Function<Stage, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(kit.descriptions().of(Stage.class).attribute(attribute).orElseThrow().label(kit.culture().language()));
        column.getColumn().setWidth(TextScale.of(viewer.getTable().getDisplay(), width));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Stage) element);
            }
        });
        return column;
    }

    /** Whether stages can be changed; without that they can only be read. */
    void enable(boolean able) {
        viewer.getTable().setEnabled(able);
    }

    void refresh() {
        viewer.setInput(sheet.stages());
    }

    Optional<Stage> selected() {
        return Optional.ofNullable((Stage) viewer.getStructuredSelection().getFirstElement());
    }

    void select(Stage stage) {
        viewer.setSelection(new StructuredSelection(stage), true);
    }

    /** Begins to type the name of a stage. */
    void edit(Stage stage) {
        viewer.editElement(stage, 1);
    }

    private interface Typed {
        void accept(Stage stage, String text);
    }

    private final class TextEditing extends EditingSupport {
        private final Function<Stage, String> reader;
        private final Typed typed;

        private TextEditing(Function<Stage, String> reader, Typed typed) {
            super(StageTable.this.viewer);
            this.reader = reader;
            this.typed = typed;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return new TextCellEditor(StageTable.this.viewer.getTable());
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return reader.apply((Stage) element);
        }

        @Override
        protected void setValue(Object element, Object value) {
            typed.accept((Stage) element, String.valueOf(value));
            StageTable.this.viewer.update(element, null);
        }
    }

    private final class StateEditing extends EditingSupport {
        private StateEditing() {
            super(StageTable.this.viewer);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            String[] labels = STATES.stream().map(state -> Labels.of(state, kit.culture().language())).toArray(String[]::new);
            return new ComboBoxCellEditor(StageTable.this.viewer.getTable(), labels, SWT.READ_ONLY);
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return STATES.indexOf(((Stage) element).getState());
        }

        @Override
        protected void setValue(Object element, Object value) {
            int index = (Integer) value;
            if (index >= 0) {
                sheet.state((Stage) element, STATES.get(index));
                StageTable.this.viewer.update(element, null);
            }
        }
    }
}
