package org.peyvand.ui.board;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.ui.Kit;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.list.ListModel;
import org.peyvand.ui.list.filter.Condition;
import org.peyvand.ui.list.filter.ListFilters;
import org.peyvand.ui.list.filter.Operand;
import org.peyvand.ui.list.filter.Operator;

/** Chooses whose stages are the columns, such as a pipeline. The choice is a filter of the list, so that views remember it. */
final class ScopeBar {
    private static final int WIDTH = 220;
    private final ListModel model;
    private final String path;
    private final Composite bar;
    private final CCombo choice;
    private BoardShape shape = new BoardShape(List.of(), List.of(), "");

    ScopeBar(Composite parent, Kit kit, ListModel model, String path) {
        this.model = model;
        this.path = path;
        bar = new Composite(parent, SWT.NONE);
        bar.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().margins(12, 4).spacing(8, 0).numColumns(2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        String name = model.description().attribute(path).map(attribute -> attribute.label(kit.culture().language())).orElse("");
        Label label = new Label(bar, SWT.NONE);
        label.setText(name);
        GridDataFactory.swtDefaults().applyTo(label);
        choice = ChoiceField.combo(bar);
        choice.setData("peyvand.id", "board.scope");
        Access.inputs(choice, name);
        GridDataFactory.swtDefaults().hint(TextScale.of(choice.getDisplay(), WIDTH), SWT.DEFAULT).applyTo(choice);
        choice.addListener(SWT.Selection, event -> choose(choice.getSelectionIndex()));
        bar.setVisible(false);
    }

    void show(BoardShape other) {
        if (other.scopes().equals(shape.scopes()) && other.scope().equals(shape.scope())) {
            return;
        }
        shape = other;
        choice.setItems(other.scopes().stream().map(BoardShape.Scope::title).toArray(String[]::new));
        for (int i = 0; i < other.scopes().size(); i++) {
            if (other.scopes().get(i).key().equals(other.scope())) {
                choice.select(i);
            }
        }
        boolean several = other.scopes().size() > 1;
        ((GridData) bar.getLayoutData()).exclude = !several;
        bar.setVisible(several);
        bar.getParent().layout(true, true);
    }

    private void choose(int index) {
        BoardShape.Scope chosen = shape.scopes().get(index);
        List<Condition> conditions = new ArrayList<>(model.state().filters().conditions());
        conditions.removeIf(condition -> condition.path().equals(path));
        conditions.add(new Condition(path, Operator.IS, List.of(new Operand(chosen.key(), chosen.title()))));
        model.change(model.state().with(new ListFilters(conditions)));
    }
}
