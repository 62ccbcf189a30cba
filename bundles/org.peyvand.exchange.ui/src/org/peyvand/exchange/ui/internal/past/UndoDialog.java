package org.peyvand.exchange.ui.internal.past;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.RecordRef;
import org.peyvand.exchange.ImportHistory;
import org.peyvand.exchange.UndoReport;
import org.peyvand.exchange.ui.internal.ExchangeText;
import org.peyvand.exchange.ui.internal.Tables;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Told;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;

/**
 * Shows what the undo of an import would take back and what it would leave, and does it in the background: with progress and cancel in the list
 * of tasks, so that the person can go on meanwhile.
 */
public final class UndoDialog extends FormDialog {
    private static final int WIDTH = 430;
    private final UUID record;
    private final String name;
    private final Consumer<Message> after;
    private Label verdict;
    private Table counts;
    private Label leftTitle;
    private Table left;
    private UndoReport planned;
    /** Why there is nothing to be done yet. */
    private Message open = ExchangeText.of("undo.looking");

    /**
     * About one import.
     *
     * @param name  its files, for the person
     * @param after told on the UI thread what came of the undo
     */
    public UndoDialog(Shell parent, Kit kit, UUID record, String name, Consumer<Message> after) {
        super(parent, kit, "undo", ExchangeText.of("undo.title"));
        this.record = record;
        this.name = name;
        this.after = after;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(ExchangeText.of("undo.lead", name));
    }

    @Override
    protected void createForm(Composite area) {
        verdict = label(area, "undoVerdict");
        verdict.setText(text("undo.looking"));
        counts = table(area, "undoCounts", 5);
        Tables.column(counts, text("result.entity"), 170, false);
        Tables.column(counts, text("undo.removed"), 110, true);
        Tables.column(counts, text("undo.restored"), 130, true);
        Tables.fill(counts);
        Access.name(counts, text("undo.title"));
        leftTitle = label(area, "undoLeftTitle");
        left = table(area, "undoLeft", 6);
        Tables.column(left, text("undo.record"), 170, false);
        Tables.column(left, text("columns.reason"), 250, false);
        Tables.fill(left);
        left.setVisible(false);
        Access.name(left, text("undo.left.name"));
        left.setToolTipText(text("undo.left.open"));
        left.addListener(SWT.DefaultSelection, event -> show((UndoReport.Left) event.item.getData()));
        kit().background().task(ExchangeText.of("undo.task.preview"), progress -> kit().service(ImportHistory.class).preview(record, kit().culture(), progress))
                .whileAlive(area).then(this::planned).start();
    }

    private Label label(Composite area, String id) {
        Label label = new Label(area, SWT.WRAP);
        label.setData("peyvand.id", id);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Table table(Composite area, String id, int rows) {
        Table table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData("peyvand.id", id);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, rows * table.getItemHeight() + table.getHeaderHeight()).applyTo(table);
        return table;
    }

    private void planned(Outcome<UndoReport> outcome) {
        if (!outcome.isDone()) {
            open = outcome.diagnostics().getFirst().message();
            verdict.setText("");
            edited();
            return;
        }
        planned = outcome.value();
        long all = planned.removed() + planned.restored();
        open = all == 0 ? ExchangeText.of("undo.nothing") : null;
        verdict.setText(all == 0 ? "" : text("undo.would", planned.removed(), planned.restored()));
        planned.counts().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> {
            TableItem item = new TableItem(counts, SWT.NONE);
            item.setText(new String[] {plural(each.getKey()), kit().culture().number(each.getValue().removed()), kit().culture().number(each.getValue().restored())});
        });
        fillLeft(planned.leftOver());
        left.setVisible(planned.left() > 0);
        leftTitle.setText(planned.left() == 0 ? text("undo.left.none") : text("undo.left", planned.left()));
        verdict.getParent().layout(true, true);
        edited();
    }

    private void fillLeft(List<UndoReport.Left> records) {
        for (UndoReport.Left each : records) {
            TableItem item = new TableItem(left, SWT.NONE);
            item.setData(each);
            item.setText(new String[] {label(each.entity()) + ": " + each.title(), kit().text(each.reason())});
        }
    }

    private String plural(String entity) {
        return kit().descriptions().byId(entity).map(found -> found.pluralLabel(kit().culture().language())).orElse(entity);
    }

    private String label(String entity) {
        return kit().descriptions().byId(entity).map((EntityDescription found) -> found.label(kit().culture().language())).orElse(entity);
    }

    private void show(UndoReport.Left record) {
        close();
        kit().navigation().open(new RecordRef(record.entity(), record.id()));
    }

    @Override
    protected Optional<Message> problem() {
        // nothing to press before one has seen what would happen
        return Optional.ofNullable(open);
    }

    @Override
    protected Message action() {
        return ExchangeText.of("undo.ok");
    }

    @Override
    protected void proceed() {
        Kit kit = kit();
        close();
        kit.background().task(ExchangeText.of("undo.task"), progress -> kit.service(ImportHistory.class).undo(record, kit.culture(), progress)).visible()
                .then(outcome -> after.accept(told(outcome)))
                .telling(outcome -> new Told(told(outcome), () -> kit.navigation().open(new RecordRef("exchange.import", record))))
                .start();
    }

    private static Message told(Outcome<UndoReport> outcome) {
        if (!outcome.isDone()) {
            return outcome.diagnostics().getFirst().message();
        }
        UndoReport report = outcome.value();
        if (report.left() == 0) {
            return ExchangeText.of("undo.did", report.removed(), report.restored());
        }
        UndoReport.Left first = report.leftOver().getFirst();
        return ExchangeText.of("undo.did.left", report.removed(), report.restored(), report.left(), first.title(), first.reason());
    }

    private String text(String key, Object... args) {
        return kit().text(ExchangeText.of(key, args));
    }
}
