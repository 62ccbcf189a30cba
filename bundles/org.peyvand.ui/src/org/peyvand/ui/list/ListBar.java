package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Delay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;

/** The bar above a list: quick search, filters, columns, actions on what is selected, a new record. */
final class ListBar {
    private final Kit kit;
    private final EntityTable table;
    private final ListModel model;
    private final Composite bar;
    private final Text search;
    private final Button selected;
    private final List<Button> actions = new ArrayList<>();
    private final Map<PresentationChoice, Button> looks = new LinkedHashMap<>();
    private final Delay typing;

    ListBar(Composite parent, Kit kit, ListModel model, EntityTable table) {
        this.kit = kit;
        this.model = model;
        this.table = table;
        bar = new Composite(parent, SWT.NONE);
        bar.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(6, 0).numColumns(1).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        search = new Text(bar, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(kit.text("list.search", kit.kinds(model.description())));
        search.setData("peyvand.id", "list.search");
        Access.name(search, search.getMessage());
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(search);
        typing = new Delay(search, TypingPause.FIRST_MILLIS, this::search);
        search.addListener(SWT.Modify, event -> typing.whenQuiet());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                event.doit = false;
                table.focus();
            }
        });
        switches();
        button("list.filter", "funnel", kit.text("list.filter"), table::openFilters);
        button("list.columns", "layout-three-columns", kit.text("list.columns"), table::chooseColumns);
        selected = button("list.selected", "check2-square", kit.text(ListText.of("actions")), table::openActions);
        selected.setEnabled(false);
        if (model.spec().creatable()) {
            Button create = button("list.new", "plus-lg", kit.text("list.new", kit.kind(model.description())), table::create);
            create.setData(Css.CLASS, Css.PRIMARY);
            create.setImage(kit.icons().image("plus-lg", Tone.ON_ACCENT, 14));
        }
    }

    /** Table or board; nothing when there is only the table. */
    private void switches() {
        List<PresentationChoice> choices = PresentationChoice.of(kit, model.spec());
        if (!choices.isEmpty()) {
            look(new PresentationChoice(PresentationChoice.ROWS, kit.text(ListText.of("as.rows")), "table", null));
            choices.forEach(this::look);
            model.watch(change -> showSwitches());
            showSwitches();
        }
    }

    private void look(PresentationChoice choice) {
        Button button = new Button(bar, SWT.TOGGLE);
        button.setToolTipText(choice.label());
        Access.name(button, choice.label());
        button.setData("peyvand.id", "list.as." + (choice.id().isEmpty() ? "rows" : choice.id()));
        button.addListener(SWT.Selection, event -> {
            model.change(model.state().shownAs(choice.id()));
            showSwitches();
        });
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        ((GridLayout) bar.getLayout()).numColumns++;
        looks.put(choice, button);
    }

    /** Shows which one is chosen, in the colours of the theme of now. */
    void showSwitches() {
        String wanted = model.state().presentation();
        String now = looks.keySet().stream().anyMatch(choice -> choice.id().equals(wanted)) ? wanted : PresentationChoice.ROWS;
        looks.forEach((choice, button) -> {
            boolean chosen = choice.id().equals(now);
            button.setSelection(chosen);
            button.setImage(kit.icons().image(choice.icon(), chosen ? Tone.ACCENT : Tone.MUTED, 14));
        });
    }

    private Button button(String id, String icon, String label, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.setImage(kit.icons().image(icon, Tone.MUTED, 14));
        button.setData("peyvand.id", id);
        button.addListener(SWT.Selection, event -> run.run());
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        ((GridLayout) bar.getLayout()).numColumns++;
        return button;
    }

    void action(String id, String icon, String label, Consumer<List<DomainEntity>> run) {
        Button button = button(id, icon, label, () -> run.accept(table.selected()));
        button.setEnabled(false);
        actions.add(button);
        bar.requestLayout();
    }

    void selected(ListSelection selection) {
        selected.setEnabled(selection.count() > 0);
        actions.forEach(button -> button.setEnabled(!selection.records().isEmpty()));
    }

    private void search() {
        if (!search.getText().equals(model.search())) {
            model.search(search.getText());
        }
    }

    /** Empties the search box without searching. */
    void clear() {
        search.setText("");
        typing.cancel();
        search.setFocus();
    }

    void focus() {
        search.setFocus();
        search.selectAll();
    }
}
