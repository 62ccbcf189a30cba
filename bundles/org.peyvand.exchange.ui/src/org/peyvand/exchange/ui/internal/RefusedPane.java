package org.peyvand.exchange.ui.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.Outcome;
import org.peyvand.ui.Delay;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;

/** Refused rows: mend them in place, import just these, or keep them in a file. */
final class RefusedPane {
    /** Milliseconds without a change after which changed rows are looked at. */
    private static final int PAUSE = 200;
    private final ImportScreen screen;
    private final RefusedGrid grid;
    private List<RefusedSheet> sheets = List.of();
    private RefusedSheet sheet;
    private Composite box;
    private ChoiceField chooser;
    private Label hint;
    private Label reason;
    private Button same;
    private Button again;
    private RefusedRow lastRow;
    private int lastCell;
    private Delay looking;

    RefusedPane(ImportScreen screen) {
        this.screen = screen;
        grid = new RefusedGrid(screen, this::changed, this::chosen);
    }

    Composite create(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        looking = new Delay(box, PAUSE, this::lookNow);
        GridLayoutFactory.fillDefaults().margins(0, 8).spacing(0, 8).applyTo(box);
        Composite head = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        chooser = new ChoiceField(head);
        chooser.control().setData("peyvand.id", "mendTable");
        Access.name(chooser.control(), screen.text("columns.tables"));
        chooser.onEdit(() -> choose((RefusedSheet) chooser.value()));
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(chooser.control());
        hint = new Label(head, SWT.WRAP);
        hint.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT).applyTo(hint);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(grid.create(box));
        Composite foot = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 6).applyTo(foot);
        reason = new Label(foot, SWT.WRAP);
        reason.setData("peyvand.id", "mendReason");
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(400, SWT.DEFAULT).applyTo(reason);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        again = button(foot, "mend.again", this::mend);
        again.setData(Css.CLASS, Css.PRIMARY);
        button(foot, "mend.save", this::save);
        same = button(foot, "mend.same", this::same);
        return box;
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(screen.text(key, 0, ""));
        button.setData("peyvand.id", key);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    void show(List<RefusedSheet> wanted) {
        sheets = wanted;
        chooser.offer(sheets.stream().map(each -> new Choice(each, name(each))).toList());
        boolean several = sheets.size() > 1;
        chooser.control().setVisible(several);
        ((GridData) chooser.control().getLayoutData()).exclude = !several;
        choose(sheets.contains(sheet) ? sheet : sheets.isEmpty() ? null : sheets.getFirst());
    }

    private String name(RefusedSheet each) {
        return ResultSummary.name(each.table().file(), each.table().sheet());
    }

    private void choose(RefusedSheet wanted) {
        sheet = wanted;
        chooser.show(sheet);
        lastRow = null;
        grid.show(sheet);
        update();
    }

    /** Puts the cursor into the first cell that is to blame. */
    void begin() {
        grid.edit();
    }

    private void update() {
        int ready = sheet == null ? 0 : sheet.ready().size();
        hint.setText(sheet == null ? "" : sheet.beyond() > 0 ? screen.text("mend.beyond", sheet.beyond()) : screen.text("mend.hint"));
        again.setText(screen.text("mend.again", ready));
        again.setEnabled(ready > 0);
        List<RefusedRow> like = lastRow == null || sheet == null ? List.of() : sheet.like(lastRow, lastCell);
        same.setVisible(!like.isEmpty());
        same.setText(screen.text("mend.same", like.size(), lastRow == null ? "" : Samples.shorten(lastRow.original(lastCell), 30)));
        box.layout(true, true);
    }

    /** Says under the table what is wrong with the row the person is at, since its column may be out of sight. */
    private void chosen(RefusedRow row) {
        reason.setText(row.reason() == null ? "" : screen.text("remark.row", row.line(), row.reason()));
        screen.kit().style(reason, row.ready() ? Css.MUTED : Css.ERROR);
        reason.requestLayout();
    }

    private void changed(RefusedRow row, int cell) {
        lastRow = row;
        lastCell = cell;
        grid.refresh();
        update();
        look();
    }

    /** The mended text goes into all other rows that had the same. */
    private void same() {
        sheet.like(lastRow, lastCell).forEach(row -> row.change(lastCell, lastRow.cell(lastCell)));
        grid.refresh();
        update();
        look();
    }

    /** Looks at changed rows as if they came in, once changes come to rest. */
    private void look() {
        looking.whenQuiet();
    }

    private void lookNow() {
        if (sheet != null && !sheet.waiting().isEmpty()) {
            look(sheet, sheet.waiting());
        }
    }

    private void look(RefusedSheet about, List<RefusedRow> rows) {
        Map<RefusedRow, List<String>> cells = new HashMap<>();
        rows.forEach(row -> cells.put(row, row.row().cells()));
        var asking = screen.session().rehearsing(about, rows);
        screen.kit().background().task(ExchangeText.of("task.rehearse"), progress -> asking.call()).whileAlive(box).then(found -> {
            about.looked(rows, cells, found);
            grid.refresh();
            update();
        }).start();
    }

    private void mend() {
        RefusedSheet about = sheet;
        List<RefusedRow> ready = about.ready();
        screen.work(ExchangeText.of("task.mend"), screen.session().mending(about, ready), report -> {
            screen.session().mended(about, ready, report);
            screen.go(ImportStep.RESULT);
        });
    }

    private void save() {
        FileDialog dialog = new FileDialog(box.getShell(), SWT.SAVE);
        dialog.setText(screen.text("mend.save"));
        dialog.setFilterExtensions(new String[] {"*.csv", "*.xlsx"});
        dialog.setOverwrite(true);
        dialog.setFileName(sheet.table().file().getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".refused.csv");
        String file = dialog.open();
        if (file != null) {
            save(Path.of(file));
        }
    }

    private void save(Path file) {
        screen.work(ExchangeText.of("task.save"), screen.session().savingRefused(sheet, file), (Outcome<Path> outcome) -> screen.tell(outcome.isDone()
                ? screen.text("mend.saved", screen.ltr(outcome.value().toString())) : screen.kit().text(outcome.diagnostics().getFirst().message())));
    }
}
