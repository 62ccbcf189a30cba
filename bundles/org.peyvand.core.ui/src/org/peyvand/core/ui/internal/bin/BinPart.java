package org.peyvand.core.ui.internal.bin;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.Outcome;
import org.peyvand.core.Bin;
import org.peyvand.persistence.EntityChange;
import org.peyvand.ui.Commits;
import org.peyvand.ui.Kit;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Refreshing;
import org.peyvand.ui.Running;
import org.peyvand.ui.Told;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.PageFrame;
import org.peyvand.ui.list.EmptyState;

/** What was deleted and can be put back: filters above, the last deletion first, the buttons below. */
public final class BinPart implements Refreshing {
    /** Element id of the part's descriptor. */
    public static final String ID = "org.peyvand.core.ui.part.bin";
    private static final int PAGE = 500;
    private static final int WIDTH = 400;
    @Inject
    private Kit kit;
    private Composite root;
    private BinFilters filters;
    private Composite stack;
    private BinTable table;
    private EmptyState empty;
    private Label status;
    private Button back;
    private Button older;
    private Text result;
    private Running running;
    private int limit = PAGE;
    private int days = Bin.STANDARD_DAYS;

    /** What is shown; read in the background. */
    private record State(Bin.Found found, int days) {
    }

    @PostConstruct
    void create(Composite parent, IEclipseContext context) {
        kit = kit.over(context);
        context.set(Kit.class, kit);
        kit.keepFilled(parent, () -> fill(parent));
    }

    private void fill(Composite parent) {
        PageFrame page = new PageFrame(parent, kit, "bin", BinText::of);
        root = page.control();
        page.label("head", Css.TITLE).setText(text("title"));
        page.sentence("lead", Css.MUTED);
        filters = new BinFilters(root, kit, this::again);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filters.control());
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, WIDTH / 2).applyTo(stack);
        table = new BinTable(stack, kit, this::chosen, this::putBack);
        empty = new EmptyState(stack, kit);
        ((StackLayout) stack.getLayout()).topControl = table.control();
        status = page.label("status", Css.MUTED);
        buttons(page);
        result = page.reading("result", 4);
        Commits.watch(kit, root, change -> change.kind() != EntityChange.Kind.UPDATED, this::refresh);
        chosen();
        refresh();
    }

    private void buttons(PageFrame page) {
        Composite row = page.row();
        back = page.button(row, "back", this::putBack);
        back.setData(Css.CLASS, Css.PRIMARY);
        if (kit.permitted().isFull()) {
            page.button(row, "days", () -> new DaysDialog(root.getShell(), kit, days, this::refresh).open());
            page.button(row, "purge", this::purge);
        }
        // last, since nothing is seen of it unless there is more
        older = page.button(row, "older", () -> {
            limit += PAGE;
            refresh();
        });
    }

    private String text(String key, Object... arguments) {
        return kit.text(BinText.of(key, arguments));
    }

    @Focus
    void focus() {
        if (!PartFocus.isIn(root)) {
            filters.focus();
        }
    }

    private void again() {
        limit = PAGE;
        refresh();
    }

    @Override
    public void refresh() {
        if (running != null) {
            running.cancel();
        }
        Bin.Filter filter = filters.filter();
        int most = limit;
        Bin bin = kit.service(Bin.class);
        running = kit.background().task(BinText.of("task.list"), progress -> new State(bin.list(filter, most, progress), bin.days())).whileAlive(root)
            .then(this::show).start();
    }

    private void show(State state) {
        days = state.days();
        List<Bin.Item> items = state.found().items();
        table.show(items);
        if (items.isEmpty()) {
            boolean all = filters.isEmpty();
            empty.show("trash", Tone.MUTED, text(all ? "empty" : "none"), text(all ? "empty.hint" : "none.hint", days), null, null);
        }
        ((StackLayout) stack.getLayout()).topControl = items.isEmpty() ? empty.control() : table.control();
        stack.layout(true, true);
        older.setVisible(state.found().more());
        status.setText(text(state.found().more() ? "status.more" : "status", items.size(), days));
        status.requestLayout();
        chosen();
    }

    private void chosen() {
        back.setEnabled(!table.chosen().isEmpty());
    }

    private void putBack() {
        List<UUID> ids = table.chosen().stream().map(item -> item.record().id()).toList();
        if (ids.isEmpty()) {
            return;
        }
        kit.background().task(BinText.of("task.back"), progress -> kit.service(Bin.class).putBack(ids, progress)).visible().whileAlive(root)
            .telling(done -> new Told(BinText.of("back.done", done.back().size(), done.refused().size()),
                done.back().size() == 1 ? () -> kit.navigation().open(done.back().getFirst()) : () -> kit.navigation().openPart(ID)))
            .then(this::told).start();
    }

    private void told(Bin.Result done) {
        result.setText(Stream.concat(Stream.of(text("back.done", done.back().size(), done.refused().size())),
            Stream.concat(done.refused().stream().flatMap(one -> one.reasons().stream()), done.told().stream()).map(one -> "• " + kit.text(one.message())))
            .collect(Collectors.joining("\n")));
        refresh();
    }

    private void purge() {
        kit.background().task(BinText.of("task.purge"), progress -> kit.service(Bin.class).purge(progress)).visible().whileAlive(root)
            .telling(done -> new Told(done.isDone() ? BinText.of("purge.done", done.value().records(), done.value().rows())
                : done.diagnostics().getFirst().message(), () -> kit.navigation().openPart(ID)))
            .then(this::purged).start();
    }

    private void purged(Outcome<Bin.Purged> done) {
        result.setText(done.isDone() ? text("purge.done", done.value().records(), done.value().rows()) : kit.reasons(done));
        refresh();
    }
}
