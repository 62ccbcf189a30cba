package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;

/** The bar above a list: quick search, filters, columns, a new record, actions on what is selected. */
final class ListBar {
    private static final int DELAY = 180;

    private final Kit kit;
    private final ListSpec spec;
    private final EntityTable table;
    private final Composite bar;
    private final Text search;
    private final FilterBar filters;
    private final List<Button> actions = new ArrayList<>();
    private int typed;

    ListBar(Composite parent, Kit kit, ListSpec spec, List<ListColumn> columns, EntityTable table) {
        this.kit = kit;
        this.spec = spec;
        this.table = table;
        bar = new Composite(parent, SWT.NONE);
        bar.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(6, 0).numColumns(4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        search = new Text(bar, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(kit.text("list.search", spec.description().pluralLabel(kit.culture().language())));
        search.setData("peyvand.id", "list.search");
        Access.name(search, search.getMessage());
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(search);
        search.addListener(SWT.Modify, event -> typing());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                event.doit = false;
                table.focus();
            }
        });
        Button filter = button("list.filter", "funnel", kit.text("list.filter"));
        filters = new FilterBar(parent, kit, columns.stream().map(ListColumn::attribute).filter(attribute -> attribute != null).toList(), table::restart);
        filter.addListener(SWT.Selection, event -> filters.open(filter));
        Button choose = button("list.columns", "layout-three-columns", kit.text("list.columns"));
        choose.addListener(SWT.Selection, event -> table.chooseColumns());
        if (spec.creatable()) {
            Button create = button("list.new", "plus-lg", kit.text("list.new", spec.description().label(kit.culture().language())));
            create.setData(Css.CLASS, Css.PRIMARY);
            create.setImage(kit.icons().image("plus-lg", Tone.ON_ACCENT, 14));
            create.addListener(SWT.Selection, event -> table.create());
        }
    }

    private Button button(String id, String icon, String label) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.setImage(kit.icons().image(icon, Tone.MUTED, 14));
        button.setData("peyvand.id", id);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        return button;
    }

    void action(String id, String icon, String label, Consumer<List<DomainEntity>> run) {
        ((GridLayout) bar.getLayout()).numColumns++;
        Button button = button(id, icon, label);
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> run.accept(table.selected()));
        actions.add(button);
        bar.requestLayout();
    }

    void selected(List<DomainEntity> chosen) {
        actions.forEach(button -> button.setEnabled(!chosen.isEmpty()));
    }

    private void typing() {
        int mine = ++typed;
        search.getDisplay().timerExec(DELAY, () -> {
            if (mine == typed && !search.isDisposed()) {
                table.restart();
            }
        });
    }

    Criterion criterion() {
        Criterion found = Criteria.search(spec.description(), search.getText());
        return filters.isEmpty() ? found : Criteria.all(found, filters.criterion());
    }

    boolean isNarrowed() {
        return !search.getText().isBlank() || !filters.isEmpty();
    }

    void clear() {
        filters.clear();
        search.setText("");
        typed++;
        table.restart();
        search.setFocus();
    }

    void focus() {
        search.setFocus();
        search.selectAll();
    }
}
