package org.peyvand.exchange.ui.internal;

import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ImportMode;
import org.peyvand.exchange.Preview;
import org.peyvand.exchange.SkippedFile;
import org.peyvand.exchange.TablePlan;
import org.peyvand.ui.Delay;

/** What becomes of the tables and their columns, with the first rows as they would come in. */
final class ColumnsPage implements ImportPage {
    /** Milliseconds without a change after which the first rows are converted anew. */
    private static final int PAUSE = 250;

    private final ImportScreen screen;
    private final TablesList tables;
    private final TargetBar target;
    private final ColumnsGrid grid;
    private final FieldsList fields;
    private final PreviewTable rows;
    private Composite page;
    private TablePlan current;
    private Preview preview;
    private int generation;
    private Delay looking;

    ColumnsPage(ImportScreen screen) {
        this.screen = screen;
        tables = new TablesList(screen, this::select, this::take, this::rescue);
        target = new TargetBar(screen, this::retarget, this::mode, this::reload);
        ColumnDrag drag = new ColumnDrag();
        grid = new ColumnsGrid(screen, drag, this::map);
        fields = new FieldsList(screen, drag, this::map);
        rows = new PreviewTable(screen);
    }

    @Override
    public Composite create(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        looking = new Delay(page, PAUSE, () -> preview(generation));
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(page);
        SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setSashWidth(10);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        SashForm left = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
        left.setSashWidth(10);
        tables.create(left);
        fields.create(left);
        left.setWeights(40, 60);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(target.create(right));
        SashForm both = new SashForm(right, SWT.VERTICAL | SWT.SMOOTH);
        both.setSashWidth(10);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(both);
        grid.create(both);
        rows.create(both);
        both.setWeights(55, 45);
        sash.setWeights(36, 64);
        return page;
    }

    @Override
    public void shown() {
        List<TablePlan> all = screen.session().tables();
        current = all.isEmpty() ? null : all.getFirst();
        preview = null;
        tables.show(all, current);
        if (all.isEmpty()) {
            screen.tell(screen.text("columns.nothing"));
        }
        showCurrent();
        look();
    }

    private void showCurrent() {
        target.show(current);
        grid.show(current);
        fields.show(current);
        rows.show(current, preview);
        screen.refresh();
    }

    private void select(TablePlan table) {
        current = table;
        showCurrent();
    }

    private void take(TablePlan table, boolean taken) {
        screen.session().take(table, taken);
        screen.refresh();
    }

    /** A file without a suggestion is to come in: the person will say as what. */
    private void rescue(SkippedFile file) {
        screen.work(ExchangeText.of("task.plan"), screen.session().rescuing(file), found -> {
            if (screen.session().rescued(file, found)) {
                current = screen.session().tables().getLast();
                screen.tell(null);
                tables.show(screen.session().tables(), current);
                showCurrent();
                look();
            } else {
                screen.tell(screen.kit().text(found.skipped().isEmpty() ? file.reason() : found.skipped().getFirst().reason()));
            }
        });
    }

    private void map(String header, String path) {
        current = screen.session().map(current, header, path);
        grid.update(current);
        fields.update(current);
        changed();
    }

    private void mode(ImportMode mode) {
        current = screen.session().mode(current, mode);
        changed();
    }

    private void retarget(String id) {
        screen.work(ExchangeText.of("task.suggest"), screen.session().retargeting(current, id), suggested -> {
            screen.session().replace(suggested);
            current = suggested;
            showCurrent();
            changed();
        });
    }

    /** The mapping file has changed: everything is planned anew. */
    private void reload() {
        screen.work(ExchangeText.of("task.plan"), screen.session().planning(), planned -> {
            screen.session().planned(planned);
            shown();
        });
    }

    private void changed() {
        tables.update(screen.session().tables(), current);
        screen.refresh();
        look();
    }

    /** Converts the first rows in the background, once changes come to rest; only the newest answer counts. */
    private void look() {
        generation++;
        looking.cancel();
        if (current != null) {
            rows.waiting();
            looking.whenQuiet();
        }
    }

    private void preview(int mine) {
        Callable<Preview> work = screen.session().previewing();
        screen.kit().background().task(ExchangeText.of("task.preview"), progress -> work.call()).whileAlive(page).then(found -> {
            if (mine == generation) {
                preview = found;
                rows.show(current, preview);
                tables.problems(preview);
            }
        }).failed(cause -> {
            if (mine == generation) {
                screen.kit().problems().show(cause);
            }
        }).start();
    }

    @Override
    public boolean ready() {
        return screen.session().hasWork();
    }

    @Override
    public Message action() {
        return ExchangeText.of("columns.next");
    }

    @Override
    public void go() {
        screen.work(ExchangeText.of("task.check"), screen.session().checking(), found -> {
            screen.session().checked(found);
            screen.go(ImportStep.CHECK);
        });
    }

    @Override
    public ImportStep back() {
        return ImportStep.FILES;
    }
}
