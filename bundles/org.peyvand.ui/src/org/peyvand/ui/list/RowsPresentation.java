package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Running;
import org.peyvand.ui.list.filter.FilterNow;
import org.peyvand.ui.list.group.GroupQuery;
import org.peyvand.ui.list.group.GroupRow;
import org.peyvand.ui.list.group.Grouping;
import org.peyvand.ui.list.total.Totals;
import org.peyvand.ui.list.view.ColourRule;
import org.peyvand.ui.list.view.ListState;

/** The records of a list as rows of a table, or as groups of rows. */
final class RowsPresentation implements ListPresentation {
    private final Host host;
    private final Kit kit;
    private final ListModel model;
    private final List<ListColumn> columns;
    private final RowGrid grid;
    private final PagedRows flat;
    private final GroupedRows grouped;
    private final List<Running> asking = new ArrayList<>();
    private QueryRows source;
    private Set<String> loaded = Set.of();
    private List<ColourRule> rules = List.of();
    private boolean arranging;

    RowsPresentation(Composite parent, Host host, List<ListColumn> columns, Gestures gestures) {
        this.host = host;
        this.kit = host.kit();
        this.model = host.model();
        this.columns = columns;
        Reading reading = new Reading();
        flat = new PagedRows(reading, reading);
        grouped = new GroupedRows(columns, reading, reading);
        grid = new RowGrid(parent, kit, columns, this::rows, model::sort, new Acts(gestures));
        grid.name(model.description().pluralLabel(kit.culture().language()));
        arrange();
    }

    /** What a person does with rows that is not the table's own business. */
    interface Gestures {
        void edit(ListRow row, ListColumn column, Rectangle bounds, String typed);

        void copy();

        void headerMenu(ListColumn column);
    }

    private boolean isGrouped() {
        return !groupings().isEmpty();
    }

    private List<Grouping> groupings() {
        return model.state().groups().stream().flatMap(text -> Grouping.parse(model.description(), text).stream()).limit(2).toList();
    }

    private Rows rows() {
        return isGrouped() ? grouped : flat;
    }

    private void arrange() {
        arranging = true;
        grid.layout().apply(model.state().columns(), model.state().frozen());
        arranging = false;
    }

    @Override
    public Control control() {
        return grid.control();
    }

    RowGrid grid() {
        return grid;
    }

    @Override
    public void restart() {
        asking.forEach(Running::cancel);
        asking.clear();
        arrange();
        ask(true);
        grid.toTop();
    }

    @Override
    public void relook() {
        ListState state = model.state();
        if (!state.columns().equals(grid.layout().columns()) || state.frozen() != grid.layout().frozen()) {
            arrange();
        }
        if (!loaded.containsAll(grid.layout().shown()) || !state.rules().equals(rules)) {
            ask(false);
        }
    }

    @Override
    public void refresh() {
        ask(false);
    }

    private void ask(boolean anew) {
        loaded = grid.layout().shown();
        rules = model.state().rules();
        ListModel.Asked asked = model.asked();
        source = new QueryRows(kit, asked, columns, loaded);
        List<Grouping> groupings = groupings();
        if (groupings.isEmpty()) {
            if (anew || !flat.isStarted()) {
                flat.restart(source);
            } else {
                flat.refresh(source);
            }
            return;
        }
        GroupQuery query = new GroupQuery(kit, model.description(), groupings, summed());
        Supplier<List<GroupRow>> question = () -> query.groups(asked.criterion(FilterNow.of(kit)));
        Set<String> shown = loaded;
        if (anew) {
            grouped.restart(question, group -> new QueryRows(kit, asked, columns, shown, group.criterion()));
        } else {
            grouped.refresh(question, group -> new QueryRows(kit, asked, columns, shown, group.criterion()));
        }
    }

    /** The columns shown whose sums mean something. */
    List<AttributeDescription> summed() {
        Set<String> shown = grid.layout().shown();
        return columns.stream().filter(column -> shown.contains(column.id())).map(ListColumn::attribute).filter(Totals::isSummed).toList();
    }

    QueryRows source() {
        return source;
    }

    @Override
    public ListSelection selection() {
        List<DomainEntity> records = grid.selected();
        int count = grid.selectedCount();
        if (isGrouped()) {
            return ListSelection.of(records);
        }
        List<Range> ranges = grid.ranges();
        QueryRows from = source;
        boolean whole = flat.isCounted() && count > 1 && count == flat.count();
        if (records.size() == count) {
            List<UUID> ids = records.stream().map(DomainEntity::getId).toList();
            return new ListSelection(count, records, whole, () -> ids);
        }
        return new ListSelection(count, records, whole, () -> ids(from, ranges));
    }

    private static List<UUID> ids(QueryRows from, List<Range> ranges) {
        List<UUID> ids = new ArrayList<>();
        ranges.forEach(range -> ids.addAll(from.ids(range.start, range.end - range.start)));
        return ids;
    }

    @Override
    public void focus() {
        if (grid.selectedCount() == 0) {
            grid.select(0);
        }
        grid.control().setFocus();
    }

    @Override
    public void restyle() {
        grid.restyle();
    }

    /** Reads in the background and passes on what came. */
    private final class Reading implements PagedRows.Loader, PagedRows.Watcher {
        @Override
        public <T> void load(Supplier<T> work, Consumer<T> then, Consumer<Throwable> failed) {
            String name = model.description().pluralLabel(kit.culture().language());
            asking.removeIf(Running::isDone);
            asking.add(kit.background().task(KitText.of("task.list", name), progress -> work.get()).whileAlive(host.control()).then(then).failed(failed).start());
        }

        @Override
        public void afterPause(Runnable run) {
            host.control().getDisplay().timerExec(TypingPause.WHOLE_MILLIS, () -> {
                if (!host.control().isDisposed()) {
                    run.run();
                }
            });
        }

        @Override
        public void later(Consumer<BooleanSupplier> work) {
            kit.background().task(KitText.of("task.list", model.description().pluralLabel(kit.culture().language())), progress -> {
                work.accept(progress::isCancelled);
                return null;
            }).whileAlive(host.control()).start();
        }

        @Override
        public void changed(boolean countChanged) {
            if (grid != null) {
                grid.changed(countChanged);
                boolean known = rows().isCounted();
                host.counted(known, isGrouped() ? grouped.records() : flat.count());
            }
        }

        @Override
        public void failed(Throwable cause) {
            host.failed(cause);
        }
    }

    private final class Acts implements RowGrid.Actions {
        private final Gestures gestures;

        Acts(Gestures gestures) {
            this.gestures = gestures;
        }

        @Override
        public void sort(ListColumn column) {
            boolean newestFirst = column.attribute().kind() == AttributeKind.DATE || column.attribute().kind() == AttributeKind.MOMENT;
            model.change(model.state().sortedBy(model.sort().click(column.attribute().name(), newestFirst).toString()));
        }

        @Override
        public void selected() {
            host.selected();
        }

        @Override
        public void open(ListRow row) {
            if (row.group() != null) {
                grouped.toggle(row.group());
            } else {
                host.open(row.record());
            }
        }

        @Override
        public void edit(ListRow row, ListColumn column, Rectangle bounds, String typed) {
            gestures.edit(row, column, bounds, typed);
        }

        @Override
        public void copy() {
            gestures.copy();
        }

        @Override
        public void delete() {
            host.delete();
        }

        @Override
        public void menu() {
            host.menu();
        }

        @Override
        public void headerMenu(ListColumn column) {
            gestures.headerMenu(column);
        }

        @Override
        public void columnsChanged() {
            if (!arranging) {
                model.change(model.state().with(grid.layout().columns(), grid.layout().frozen()));
            }
        }
    }

    /** Which records the selection stands for, beside its identifiers; everything when all are selected. */
    static Criterion chosen(ListSelection selection) {
        return selection.whole() ? Criteria.everything() : Criteria.where("id").in(selection.ids().get());
    }
}
