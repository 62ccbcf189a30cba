package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Listing;
import org.peyvand.ui.history.PersonMemory;
import org.peyvand.ui.list.filter.FilterBar;
import org.peyvand.ui.list.view.ListState;
import org.peyvand.ui.list.view.ViewBar;

/**
 * A list of records: search, filters, columns, sorting, groups, any number of rows, read in the background. Enter or a double click opens a
 * record. Inside a page get one by {@code context.list(parent, "core.contact", criterion)}.
 */
public final class EntityTable {
    private final Kit kit;
    private final List<ListColumn> columns;
    private final ListModel model;
    private final ListMemory memory;
    private final Composite box;
    private final ViewBar views;
    private final ListBar bar;
    private final FilterBar filters;
    private final ResultStrip strip;
    private final Composite stack;
    private final StackLayout top = new StackLayout();
    private final RowsPresentation rows;
    private final ListNotes notes;
    private final ListFooter footer;
    private final RowActions actions;
    private final RowOutput output;
    private final List<Consumer<List<DomainEntity>>> selectionListeners = new ArrayList<>();
    private final Map<String, ListPresentation.Factory> factories = new HashMap<>();
    private final Map<String, ListPresentation> others = new HashMap<>();
    private final Inside inside = new Inside();
    private Consumer<DomainEntity> opener;
    private Runnable creator;
    private String view = "";
    private boolean started;
    private boolean known;
    private long count;

    /** Into a parent with any layout; begins to read at once. */
    public EntityTable(Composite parent, Kit kit, ListSpec spec) {
        this(parent, kit, spec, "");
    }

    /**
     * With views to choose above it.
     *
     * @param label name of the list as it comes; empty for no views
     */
    public EntityTable(Composite parent, Kit kit, ListSpec spec, String label) {
        this.kit = kit;
        this.columns = ListColumns.of(kit, spec.description(), spec.id(), spec.columns());
        this.model = new ListModel(kit, spec.within(kit.permitted()));
        this.memory = new ListMemory(kit.service(PersonMemory.class), spec.id());
        this.opener = record -> kit.navigation().open(RecordRef.to(record, kit.descriptions()));
        this.creator = () -> kit.navigation().create(spec.description().id());
        memory.load().ifPresent(remembered -> {
            model.change(remembered.state());
            view = remembered.view();
        });
        box = new Composite(parent, SWT.NONE);
        box.setData("peyvand.id", "list." + spec.id());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(box);
        if (parent.getLayout() instanceof org.eclipse.swt.layout.GridLayout) {
            GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
        }
        views = label.isEmpty() ? null : new ViewBar(box, kit, spec.id(), label, new Views());
        bar = spec.searchable() ? new ListBar(box, kit, model, this) : null;
        filters = spec.searchable() ? new FilterBar(box, kit, spec.description(), other -> model.change(model.state().with(other))) : null;
        strip = new ResultStrip(box, kit, "list.result");
        stack = new Composite(box, SWT.NONE);
        stack.setLayout(top);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        rows = new RowsPresentation(stack, inside, columns, new Gestures());
        if (bar != null) {
            PresentationChoice.of(kit, spec).forEach(choice -> factories.put(choice.id(), choice.maker()::make));
        }
        notes = new ListNotes(stack, kit, model, this::create, inside::clear, this::restart);
        top.topControl = current().control();
        footer = new ListFooter(box, kit, model);
        actions = new RowActions(kit, box, model, () -> current().selection(), strip, this::refresh);
        output = new RowOutput(kit, box, model, columns, rows, () -> current().selection());
        model.watch(this::changed);
        showFilters();
        restart();
    }

    private ListPresentation current() {
        ListPresentation.Factory factory = factories.get(model.state().presentation());
        return factory == null ? rows : others.computeIfAbsent(model.state().presentation(), id -> factory.create(stack, inside));
    }

    private void changed(ListModel.Change change) {
        memory.store(new ListMemory.Remembered(view, model.state()));
        if (views != null) {
            views.changed();
        }
        showFilters();
        if (change == ListModel.Change.RECORDS) {
            restart();
        } else {
            current().relook();
        }
    }

    private void showFilters() {
        if (filters != null && !filters.filters().unnamed().equals(model.state().filters().unnamed())) {
            filters.show(model.state().filters());
        }
    }

    /** The control. */
    public Composite control() {
        return box;
    }

    /** What is shown and how. */
    public ListModel model() {
        return model;
    }

    /** Shows other records. */
    public void limit(Criterion criterion) {
        model.limit(criterion);
    }

    /** Reads again; rows that are shown stay until the new ones are there. */
    public void refresh() {
        current().refresh();
    }

    /** What happens instead of opening the record in its editor. */
    public void onOpen(Consumer<DomainEntity> consumer) {
        opener = consumer;
    }

    /** What the button for a new record does instead of opening an editor with the usual defaults. */
    public void onCreate(Runnable runnable) {
        creator = runnable;
    }

    /** Told whenever other records are selected. */
    public void onSelect(Consumer<List<DomainEntity>> consumer) {
        selectionListeners.add(consumer);
    }

    /** The selected records that are loaded. */
    public List<DomainEntity> selected() {
        return current().selection().records();
    }

    /** Adds a button to the bar, for instance "convert" in a list of leads. It is enabled while records are selected. */
    public void action(String id, String icon, String label, Consumer<List<DomainEntity>> run) {
        if (bar != null) {
            bar.action(id, icon, label, run);
        }
    }

    /** How many records are known so far. */
    public int count() {
        return (int) Math.min(Integer.MAX_VALUE, count);
    }

    /** Puts the cursor into the search box, or into the rows when there is none. */
    public void focusSearch() {
        if (bar == null) {
            focus();
        } else {
            bar.focus();
        }
    }

    /** Puts the cursor into the rows. */
    public void focus() {
        if (top.topControl == current().control()) {
            current().focus();
        } else {
            top.topControl.setFocus();
        }
    }

    /** Makes a new record as the button does. */
    public void create() {
        if (model.spec().creatable()) {
            creator.run();
        }
    }

    /** Takes the colours of another theme. */
    public void restyle() {
        rows.restyle();
        if (bar != null) {
            bar.showSwitches();
        }
        others.values().forEach(ListPresentation::restyle);
    }

    /** Takes the last step back, where the way to show the list has steps. */
    public void undo() {
        current().undo();
    }

    void openFilters() {
        filters.open();
    }

    void chooseColumns() {
        new ColumnsDialog(box.getShell(), kit, columns, model).open();
    }

    void openActions() {
        ListSelection chosen = current().selection();
        new SelectionRights(kit, box, model.description()).ask(chosen, allowed -> new RowMenu(kit, current().control(), actions,
                current() == rows ? output : null, chosen.count(), allowed).open());
    }

    private void restart() {
        started = false;
        known = false;
        front(current().control());
        current().restart();
    }

    /** What is shown at the moment, to be written to a file: what is selected, when that is more than one record. */
    public Listing.Listed listed() {
        return output.listed();
    }

    private void status() {
        footer.say(started, known, count, current().selection(), current() == rows ? rows.summed() : List.of());
    }

    private void front(Control wanted) {
        if (top.topControl != wanted) {
            top.topControl = wanted;
            stack.layout();
        }
    }

    /** What the presentation is told and tells. */
    private final class Inside implements ListPresentation.Host {
        @Override
        public Kit kit() {
            return kit;
        }

        @Override
        public ListModel model() {
            return model;
        }

        @Override
        public Control control() {
            return box;
        }

        @Override
        public void counted(boolean counted, long found) {
            if (footer == null) {
                return;
            }
            boolean same = started && known == counted && count == found;
            started = true;
            known = counted;
            count = found;
            if (counted && found == 0) {
                notes.nothing(bar != null && model.isNarrowed());
            }
            front(counted && found == 0 && current() == rows ? notes.control() : current().control());
            if (!same) {
                status();
            }
        }

        @Override
        public void clear() {
            if (bar != null) {
                bar.clear();
            }
            model.clear();
        }

        @Override
        public void failed(Throwable cause) {
            notes.failure(cause);
            front(notes.control());
            footer.clear();
        }

        @Override
        public void selected() {
            ListSelection selection = current().selection();
            status();
            if (bar != null) {
                bar.selected(selection);
            }
            selectionListeners.forEach(listener -> listener.accept(selection.records()));
        }

        @Override
        public void open(DomainEntity record) {
            opener.accept(record);
        }

        @Override
        public void told(String sentence, String act, Runnable run) {
            strip.told(sentence, act, run);
        }

        @Override
        public void menu() {
            openActions();
        }

        @Override
        public void delete() {
            actions.delete();
        }
    }

    /** What views are told and tell. */
    private final class Views implements ViewBar.Host {
        @Override
        public ListState state() {
            return model.state();
        }

        @Override
        public void show(String chosen, ListState state) {
            view = chosen;
            model.change(state);
            memory.store(new ListMemory.Remembered(view, model.state()));
        }

        @Override
        public String chosen() {
            return view;
        }

        @Override
        public String preferred() {
            return memory.preferred();
        }

        @Override
        public void prefer(String chosen) {
            memory.prefer(chosen);
        }

        @Override
        public void colours() {
            new ColoursDialog(box.getShell(), kit, model).open();
        }
    }

    /** What the person does with rows. */
    private final class Gestures implements RowsPresentation.Gestures {
        private final CellPermission cells = new CellPermission(kit, () -> rows.grid().control(), this::edited, sentence -> strip.show(sentence, false));
        @Override
        public void edit(ListRow row, ListColumn column, Rectangle bounds, String typed) {
            cells.open(column.attribute(), row.record(), bounds, typed);
        }

        private void edited(boolean further) {
            refresh();
            if (further) {
                rows.grid().move(1);
                rows.grid().edit("");
            }
        }

        @Override
        public void copy() {
            output.copy();
        }

        @Override
        public void headerMenu(ListColumn column) {
            new HeaderMenu(rows.control(), kit, columns, column, model).open();
        }
    }
}
