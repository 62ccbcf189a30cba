package org.peyvand.exchange.ui.internal;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.ui.internal.past.UndoDialog;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.list.ListDefinition;

/** What came of the import: counts, what was refused and why, and slips that can still be mended. */
final class ResultPage implements ImportPage {
    private final ImportScreen screen;
    private final RemarksTree remarks;
    private final NearMissTable misses;
    private ResultSummary summary;
    private Composite page;
    private Label icon;
    private Label headline;
    private Label time;
    private Table counts;
    private final RefusedPane refused;
    private ResultTabs tabs;
    private Composite mend;
    private Button undo;
    private ImportReport report;
    private Button again;
    private Composite refusedBox;

    ResultPage(ImportScreen screen) {
        this.screen = screen;
        remarks = new RemarksTree(screen);
        misses = new NearMissTable(screen);
        refused = new RefusedPane(screen);
    }

    @Override
    public Composite create(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 18).spacing(12, 8).numColumns(3).applyTo(page);
        icon = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        headline = new Label(page, SWT.WRAP);
        headline.setData(Css.CLASS, Css.HEADING);
        headline.setData("peyvand.id", "headline");
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(headline);
        undo = new Button(page, SWT.PUSH);
        undo.setText(screen.text("result.undo"));
        undo.setImage(screen.kit().icons().image("arrow-counterclockwise", Tone.MUTED, 14));
        undo.setData("peyvand.id", "result.undo");
        undo.addListener(SWT.Selection, event -> undo());
        GridDataFactory.swtDefaults().span(1, 2).align(SWT.END, SWT.BEGINNING).applyTo(undo);
        time = new Label(page, SWT.NONE);
        time.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(time);
        createCounts();
        tabs = new ResultTabs(page);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(tabs.control());
        refusedBox = refused.create(tabs.stack());
        createMend();
        remarks.create(tabs.stack());
        return page;
    }

    private void createCounts() {
        counts = new Table(page, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        counts.setData("peyvand.id", "counts");
        counts.setHeaderVisible(true);
        Tables.column(counts, screen.text("result.entity"), 240, false);
        Tables.column(counts, screen.text("result.created"), 110, true);
        Tables.column(counts, screen.text("result.updated"), 110, true);
        Tables.column(counts, screen.text("result.unchanged"), 110, true);
        Tables.fill(counts);
        counts.setToolTipText(screen.text("result.open"));
        counts.addListener(SWT.DefaultSelection, event -> open((String) event.item.getData()));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(counts);
    }

    /** Opens the list of an entity, where there is one. */
    private void open(String entity) {
        ListDefinition.all(screen.kit()).stream().filter(list -> list.spec().description().id().equals(entity)).findFirst()
                .ifPresent(list -> screen.kit().navigation().openList(list.id()));
    }

    private void createMend() {
        mend = new Composite(tabs.stack(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 8).spacing(0, 8).applyTo(mend);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(misses.create(mend));
        again = new Button(mend, SWT.PUSH);
        again.setText(screen.text("result.again"));
        again.setData("peyvand.id", "again");
        again.addListener(SWT.Selection, event -> screen.run());
    }

    /** What to show. */
    void report(ImportReport wanted) {
        report = wanted;
        Culture culture = screen.kit().culture();
        summary = ResultSummary.of(report, id -> screen.kit().find(EntityDescriptions.class).flatMap(all -> all.byId(id))
                .map(entity -> entity.pluralLabel(culture.language())).orElse(id), screen.session().mainEntities());
        headline.setText(screen.kit().text(summary.headline()));
        time.setText(screen.text("result.time", Math.max(1, report.time().toSeconds())));
        icon.setImage(switch (summary.tone()) {
            case GOOD -> screen.kit().icons().image("check-circle-fill", Tone.SUCCESS, 32);
            case ATTENTION -> screen.kit().icons().image("exclamation-triangle-fill", Tone.WARNING, 32);
            case BAD -> screen.kit().icons().image("x-octagon-fill", Tone.ERROR, 32);
        });
        showCounts(summary.counts(), culture);
        remarks.show(summary.remarks());
        misses.show(screen.session().choices());
        refused.show(screen.session().refused());
    }

    private void showCounts(List<ResultSummary.CountLine> lines, Culture culture) {
        counts.removeAll();
        for (ResultSummary.CountLine line : lines) {
            TableItem item = new TableItem(counts, SWT.NONE);
            item.setData(line.entity());
            item.setText(0, line.label());
            item.setText(1, culture.number(line.counts().created()));
            item.setText(2, culture.number(line.counts().updated()));
            item.setText(3, culture.number(line.counts().unchanged()));
        }
        int rows = Math.min(8, Math.max(1, lines.size()));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1)
                .hint(SWT.DEFAULT, counts.getHeaderHeight() + rows * counts.getItemHeight() + 6).applyTo(counts);
    }

    /** Takes the whole import back, after the person has seen what that means. */
    private void undo() {
        String name = report.tables().stream().map(table -> ResultSummary.name(table.file(), table.sheet())).findFirst().orElse("");
        new UndoDialog(page.getShell(), screen.kit(), report.record(), name, told -> {
            if (!page.isDisposed()) {
                screen.tell(screen.kit().text(told));
                undo.setVisible(false);
            }
        }).open();
    }

    @Override
    public void shown() {
        tabs.clear();
        long rows = screen.session().refused().stream().mapToLong(sheet -> sheet.rows().size()).sum();
        if (rows > 0) {
            tabs.add("refused", screen.text("result.tab.refused", rows), refusedBox);
        }
        if (!screen.session().choices().isEmpty()) {
            tabs.add("slips", screen.text("result.tab.slips", screen.session().choices().all().size()), mend);
        }
        if (!summary.remarks().isEmpty()) {
            tabs.add("remarks", screen.text("result.tab.remarks", summary.remarks().size()), remarks.control());
        }
        tabs.control().setVisible(!tabs.isEmpty());
        tabs.select("refused");
        undo.setVisible(report.record() != null && summary.counts().stream().anyMatch(line -> line.counts().created() + line.counts().updated() > 0));
        page.layout(true, true);
        screen.refresh();
    }

    @Override
    public boolean ready() {
        again.setEnabled(!screen.session().choices().chosen().isEmpty());
        return true;
    }

    @Override
    public Message action() {
        return ExchangeText.of("result.next");
    }

    @Override
    public void go() {
        screen.session().restart();
        screen.go(ImportStep.FILES);
    }

    @Override
    public ImportStep back() {
        return ImportStep.COLUMNS;
    }
}
