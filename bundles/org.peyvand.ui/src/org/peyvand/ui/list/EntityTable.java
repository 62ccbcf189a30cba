package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Listing;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;

/**
 * A list of records: search, filters, columns, sorting, any number of rows, read in the background. Enter or a double click opens a
 * record. Inside a page get one by {@code context.list(parent, "core.contact", criterion)}.
 */
public final class EntityTable {
    private final Kit kit;
    private final List<ListColumn> columns;
    private final ListMemory memory;
    private final Composite box;
    private final ListBar bar;
    private final Composite stack;
    private final StackLayout top = new StackLayout();
    private final PagedRows rows;
    private final RowGrid grid;
    private final EmptyState empty;
    private final Label status;
    private final List<Consumer<List<DomainEntity>>> selectionListeners = new ArrayList<>();
    private ListSpec spec;
    private SortState sort;
    private Consumer<DomainEntity> opener;
    private Runnable creator;
    private Set<String> loadedColumns = Set.of();

    /** Into a parent with any layout; begins to read at once. */
    public EntityTable(Composite parent, Kit kit, ListSpec spec) {
        this.kit = kit;
        this.spec = spec;
        this.columns = ListColumns.of(kit, spec.description(), spec.id(), spec.columns());
        this.memory = new ListMemory(spec.id(), columns);
        this.sort = SortState.parse(spec.sort());
        this.opener = record -> kit.navigation().open(RecordRef.to(record, kit.descriptions()));
        this.creator = () -> kit.navigation().create(spec.description().id());
        box = new Composite(parent, SWT.NONE);
        box.setData("peyvand.id", "list." + spec.id());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(box);
        if (parent.getLayout() instanceof org.eclipse.swt.layout.GridLayout) {
            GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
        }
        bar = spec.searchable() ? new ListBar(box, kit, spec, columns, this) : null;
        stack = new Composite(box, SWT.NONE);
        stack.setLayout(top);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        rows = new PagedRows(this::run, new PagedRows.Watcher() {
            @Override
            public void changed(boolean countChanged) {
                rowsChanged(countChanged);
            }

            @Override
            public void failed(Throwable cause) {
                showFailure(cause);
            }
        });
        grid = new RowGrid(stack, kit, columns, rows, () -> sort, new Acts());
        empty = new EmptyState(stack, kit);
        top.topControl = grid.control();
        status = new Label(box, SWT.NONE);
        status.setData("peyvand.id", "list.status");
        status.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).applyTo(status);
        memory.load().ifPresent(state -> {
            grid.restore(state);
            sort = ListMemory.sort(state, sort);
        });
        restart();
    }

    private <T> void run(Supplier<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        kit.background().task(KitText.of("task.list", spec.description().pluralLabel(kit.culture().language())), progress -> work.get())
                .whileAlive(box).then(then).failed(failed).start();
    }

    /** The control. */
    public Composite control() {
        return box;
    }

    /** Shows other records. */
    public void limit(Criterion criterion) {
        spec = spec.where(criterion);
        restart();
    }

    /** Reads again; rows that are shown stay until the new ones are there. */
    public void refresh() {
        rows.refresh();
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

    /** The selected records. */
    public List<DomainEntity> selected() {
        return grid.selected();
    }

    /** Adds a button to the bar, for instance "convert" in a list of leads. It is enabled while records are selected. */
    public void action(String id, String icon, String label, Consumer<List<DomainEntity>> run) {
        if (bar != null) {
            bar.action(id, icon, label, run);
        }
    }

    /** How many rows are known so far. */
    public int count() {
        return rows.count();
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
        Control shown = top.topControl;
        if (shown == grid.control() && grid.selected().isEmpty()) {
            grid.select(0);
        }
        shown.setFocus();
    }

    /** Makes a new record as the button does. */
    public void create() {
        if (spec.creatable()) {
            creator.run();
        }
    }

    /** Takes the colours of another theme. */
    public void restyle() {
        grid.restyle();
    }

    void chooseColumns() {
        grid.chooseColumns();
    }

    void restart() {
        loadedColumns = grid.shownColumns();
        rows.restart(source());
        grid.toTop();
    }

    private QueryRows source() {
        Criterion narrowed = bar == null ? Criteria.everything() : bar.criterion();
        return new QueryRows(kit, spec, columns, loadedColumns, narrowed, sort.orders(spec.description()));
    }

    /** What is shown at the moment, to be written to a file. */
    public Listing.Listed listed() {
        Set<String> shown = grid.shownColumns();
        List<String> paths = columns.stream().filter(column -> column.attribute() != null && shown.contains(column.id()))
                .map(column -> column.attribute().name()).toList();
        return new Listing.Listed(spec.description().pluralLabel(kit.culture().language()), source()::query, paths);
    }

    private void rowsChanged(boolean countChanged) {
        if (grid == null) {
            return;
        }
        boolean nothing = rows.isCounted() && rows.count() == 0;
        if (nothing) {
            showNothing();
        }
        Control wanted = nothing ? empty.control() : grid.control();
        if (top.topControl != wanted) {
            top.topControl = wanted;
            stack.layout();
        }
        grid.changed(countChanged);
        showStatus();
    }

    private void showNothing() {
        String many = spec.description().pluralLabel(kit.culture().language());
        if (bar != null && bar.isNarrowed()) {
            empty.show("search", Tone.MUTED, kit.text("list.nothing", many), kit.text("list.nothing.hint"), kit.text("list.clear"), bar::clear);
        } else {
            String one = spec.description().label(kit.culture().language());
            String icon = spec.description().icon().isEmpty() ? "inbox" : spec.description().icon();
            empty.show(icon, Tone.MUTED, kit.text("list.empty", many), spec.creatable() ? kit.text("list.empty.hint") : "",
                    spec.creatable() ? kit.text("list.new", one) : null, this::create);
        }
    }

    private void showFailure(Throwable cause) {
        String sentence = cause instanceof PersistenceFailure failure ? kit.text(failure.message()) : kit.text("list.failed");
        empty.show("exclamation-triangle", Tone.WARNING, sentence, kit.text("list.failed.hint"), kit.text("list.again"), this::restart);
        top.topControl = empty.control();
        stack.layout();
        status.setText("");
    }

    private void showStatus() {
        int selected = grid.selected().size();
        String text = !rows.isStarted() ? kit.text("list.loading")
                : kit.text(rows.isCounted() ? "list.count" : "list.count.more", rows.count());
        status.setText(selected > 1 ? text + " · " + kit.text("list.selected", selected) : text);
        status.requestLayout();
    }

    private final class Acts implements RowGrid.Actions {
        @Override
        public void sort(ListColumn column) {
            sort = sort.click(column.attribute().name());
            memory.store(grid.state(), sort);
            restart();
        }

        @Override
        public void selected() {
            showStatus();
            List<DomainEntity> chosen = grid.selected();
            if (bar != null) {
                bar.selected(chosen);
            }
            selectionListeners.forEach(listener -> listener.accept(chosen));
        }

        @Override
        public void open(DomainEntity record) {
            opener.accept(record);
        }

        @Override
        public void columnsChanged() {
            memory.store(grid.state(), sort);
            Set<String> shown = new HashSet<>(grid.shownColumns());
            shown.removeAll(loadedColumns);
            if (!shown.isEmpty()) {
                restart();
            }
        }
    }
}
