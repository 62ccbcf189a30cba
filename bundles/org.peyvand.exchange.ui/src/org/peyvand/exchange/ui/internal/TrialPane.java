package org.peyvand.exchange.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.peyvand.base.culture.Culture;
import org.peyvand.exchange.ImportReport.RowNote;
import org.peyvand.exchange.Trial;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;

/** What would become of all rows: counts by table, and the rows that would be refused. */
final class TrialPane {
    private static final int TICK = 150;
    private final ImportScreen screen;
    private Composite box;
    private Label state;
    private Table counts;
    private Tree refusals;
    private RunProgress progress;

    TrialPane(ImportScreen screen) {
        this.screen = screen;
    }

    Composite create(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 8).spacing(0, 8).applyTo(box);
        state = new Label(box, SWT.WRAP);
        state.setData(Css.CLASS, Css.HEADING);
        state.setData("peyvand.id", "trialState");
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(state);
        counts = new Table(box, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        counts.setData("peyvand.id", "trial");
        counts.setHeaderVisible(true);
        Access.name(counts, screen.text("trial.title"));
        Tables.column(counts, screen.text("columns.file"), 220, false);
        Tables.column(counts, screen.text("columns.becomes"), 160, false);
        for (String key : new String[] {"trial.rows", "result.created", "result.updated", "result.unchanged", "trial.refused"}) {
            Tables.column(counts, screen.text(key), 95, true);
        }
        Tables.fill(counts);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 110).applyTo(counts);
        refusals = new Tree(box, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        refusals.setData("peyvand.id", "trialRefusals");
        Access.name(refusals, screen.text("trial.refusals"));
        new TreeColumn(refusals, SWT.LEAD).setWidth(900);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 90).applyTo(refusals);
        return box;
    }

    /** Rows are being looked at. */
    void watch(RunProgress running) {
        progress = running;
        counts.removeAll();
        refusals.removeAll();
        refusals.setVisible(false);
        tick(running);
    }

    private void tick(RunProgress mine) {
        if (mine != progress || box.isDisposed()) {
            return;
        }
        state.setText(screen.text("trial.running", Math.max(0, mine.fraction())));
        box.getDisplay().timerExec(TICK, () -> tick(mine));
    }

    /** The test run has ended. */
    void show(Trial trial) {
        progress = null;
        long refused = trial.tables().stream().mapToLong(Trial.Table::refused).sum();
        long created = trial.tables().stream().mapToLong(Trial.Table::created).sum();
        long updated = trial.tables().stream().mapToLong(Trial.Table::updated).sum();
        state.setText(trial.cancelled() ? screen.text("trial.cancelled") : screen.text("trial.done", created, updated, refused));
        counts.removeAll();
        refusals.removeAll();
        trial.tables().forEach(this::show);
        refusals.setVisible(refusals.getItemCount() > 0);
        box.layout(true, true);
    }

    private void show(Trial.Table table) {
        Culture culture = screen.kit().culture();
        String name = screen.ltr(ResultSummary.name(table.plan().file(), table.plan().sheet()));
        TableItem item = new TableItem(counts, SWT.NONE);
        item.setText(new String[] {name, screen.session().targetLabel(table.plan().mapping().target()), culture.number(table.rows()),
                culture.number(table.created()), culture.number(table.updated()), culture.number(table.unchanged()), culture.number(table.refused())});
        if (table.refusals().isEmpty()) {
            return;
        }
        TreeItem head = new TreeItem(refusals, SWT.NONE);
        head.setText(screen.text("trial.head", name, Math.max(1, table.refused())));
        head.setImage(screen.kit().icons().image("exclamation-triangle", Tone.WARNING, 14));
        for (RowNote note : table.refusals()) {
            new TreeItem(head, SWT.NONE).setText(note.line() == 0 ? screen.kit().text(note.reason()) : note.record().isEmpty()
                    ? screen.text("remark.row", note.line(), note.reason()) : screen.text("remark.record", note.line(), note.record(), note.reason()));
        }
        head.setExpanded(true);
    }
}
