package org.peyvand.sync.ui.internal.inbox;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.core.RecordRef;
import org.peyvand.sync.HeldChanges;
import org.peyvand.sync.model.HeldBack;
import org.peyvand.sync.model.HeldState;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.PageFrame;
import org.peyvand.ui.form.PlainTable;

/** A transaction that the head office could not store: why, what it would do, and what is to become of it. */
public final class HeldPage implements EntityPage<HeldBack> {
    private static final String[] COLUMNS = {"record", "field", "from", "to"};
    private static final int[] WIDTHS = {280, 150, 200, 200};
    private static final int HEIGHT = 90;
    private Kit kit;
    private PageContext<HeldBack> context;
    private Composite root;
    private Label reason;
    private Label about;
    private Table table;
    private Button retry;
    private Button accept;
    private Button discard;
    private Decisions decisions;
    private Shown shown;

    /** What the page shows; read in the background. */
    private record Shown(HeldBack held, String about, List<ContentLines.Row> rows, boolean head) {
    }

    @Override
    public void create(Composite parent, PageContext<HeldBack> context) {
        this.context = context;
        kit = context.kit();
        PageFrame page = new PageFrame(parent, kit, "held", InboxText::of);
        root = page.control();
        reason = page.label("reason", Css.HEADING);
        about = page.label("about", Css.MUTED);
        Composite buttons = page.row();
        Label message = page.label("message", Css.ERROR);
        decisions = new Decisions(context, root, message);
        retry = decisions.add(page.button(buttons, "retry", () -> decisions.run(progress -> changes().retry(shown.held().getId()))));
        retry.setData(Css.CLASS, Css.PRIMARY);
        discard = decisions.add(page.button(buttons, "discard", () -> ask("discard", text -> changes().discard(shown.held().getId(), text))));
        accept = decisions.add(page.button(buttons, "accept", () -> ask("accept", text -> changes().accept(shown.held().getId(), text))));
        table = table();
        enable(null);
    }

    private Table table() {
        Table made = PlainTable.of(root, SWT.SINGLE, "held.content", kit.text(InboxText.of("held.content")));
        for (int i = 0; i < COLUMNS.length; i++) {
            PlainTable.column(made, kit.text(InboxText.of("column." + COLUMNS[i])), WIDTHS[i]);
        }
        made.addListener(SWT.DefaultSelection, event -> {
            if (event.item.getData() instanceof RecordRef record) {
                kit.navigation().open(record);
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(made);
        return made;
    }

    private HeldChanges changes() {
        return kit.service(HeldChanges.class);
    }

    private void ask(String words, ReasonDialog.Decision decision) {
        new ReasonDialog(context.shell(), kit, words, decision, context::reload).open();
    }

    @Override
    public void show(HeldBack held) {
        kit.background().task(InboxText.of("task.read"), progress -> read(held)).whileAlive(root).then(this::show).start();
    }

    private Shown read(HeldBack held) {
        HeldChanges.Told told = changes().tell(held);
        String author = told.author().isEmpty() ? kit.text(InboxText.of("nobody")) : told.author();
        String text = kit.text(InboxText.of("held.about", author, told.branch(), held.getMadeAt(), held.getTries()));
        String note = held.getNote() == null || held.getNote().isBlank() ? "" : " " + kit.text(InboxText.of("held.note", held.getNote()));
        return new Shown(held, text + note, new ContentLines(kit).of(told), changes().isHead());
    }

    private void show(Shown read) {
        shown = read;
        reason.setText(ReasonColumn.reason(read.held(), kit));
        about.setText(read.about());
        table.removeAll();
        for (ContentLines.Row row : read.rows()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(row.cells());
            item.setData(row.record());
        }
        enable(read);
        root.layout(true, true);
    }

    private void enable(Shown read) {
        HeldState state = read == null ? null : read.held().getState();
        boolean waits = state == HeldState.WAITING || state == HeldState.AGAIN;
        retry.setEnabled(waits && (read.head() || state == HeldState.WAITING));
        discard.setEnabled(waits);
        accept.setEnabled(waits && read.head());
    }
}
