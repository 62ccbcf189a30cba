package org.peyvand.sync.ui.internal.inbox;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.base.text.Labels;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.sync.ConflictInbox;
import org.peyvand.sync.model.ConflictState;
import org.peyvand.sync.model.SyncConflict;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordUnion;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.PageFrame;
import org.peyvand.ui.form.PlainTable;

/** Two records of different branches that may be about the same, side by side: to be made one, or to be told apart for good. */
final class TwinContent implements EntityPage<SyncConflict> {
    private static final int[] WIDTHS = {150, 260, 260, 60};
    private static final int HEIGHT = 120;
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private Kit kit;
    private Composite root;
    private Label title;
    private Label about;
    private Table table;
    private Button union;
    private Button different;
    private Button openFirst;
    private Button openSecond;
    private Shown shown;

    /** What the page shows; read in the background. */
    private record Shown(SyncConflict link, ConflictInbox.Twins twins, String about, List<String[]> rows) {
    }

    @Override
    public void create(Composite parent, PageContext<SyncConflict> context) {
        kit = context.kit();
        PageFrame page = new PageFrame(parent, kit, "twins", InboxText::of);
        root = page.control();
        title = page.label("title", Css.HEADING);
        about = page.label("about", Css.MUTED);
        Composite buttons = page.row();
        Decisions decisions = new Decisions(context, root, page.label("message", Css.ERROR));
        union = decisions.add(page.button(buttons, "union",
            () -> kit.service(RecordUnion.class).ask(kit, context.shell(), shown.twins().first(), shown.twins().second(), context::reload)));
        union.setData(Css.CLASS, Css.PRIMARY);
        different = decisions.add(page.button(buttons, "different", () -> decisions.run(progress -> inbox().keep(List.of(shown.link().getId())))));
        openFirst = page.button(buttons, "openFirst", () -> kit.navigation().open(shown.twins().first()));
        openSecond = page.button(buttons, "openSecond", () -> kit.navigation().open(shown.twins().second()));
        table = table();
        enable(false, false);
    }

    private Table table() {
        Table made = PlainTable.of(root, SWT.SINGLE, "twins.values", kit.text(InboxText.of("twins.values")));
        List<String> heads = List.of(kit.text(InboxText.of("column.field")), "", "", kit.text(InboxText.of("column.same")));
        for (int i = 0; i < WIDTHS.length; i++) {
            PlainTable.column(made, heads.get(i), WIDTHS[i]);
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(made);
        return made;
    }

    private ConflictInbox inbox() {
        return kit.service(ConflictInbox.class);
    }

    @Override
    public void show(SyncConflict link) {
        kit.background().task(InboxText.of("task.twins"), progress -> read(link)).whileAlive(root).then(this::show).start();
    }

    private Shown read(SyncConflict link) {
        ConflictInbox.Twins twins = inbox().twins(link);
        String state = Labels.of(link.getState(), kit.culture().language());
        String text = kit.text(InboxText.of("twins.about", FieldColumn.alike(link, kit), link.getLostAt(), state));
        String gone = twins.there() || link.getState() == ConflictState.MERGED ? "" : " " + kit.text(InboxText.of("twins.gone"));
        List<String[]> rows = new ArrayList<>();
        kit.descriptions().byId(link.getEntity()).ifPresent(entity -> twins.lines().forEach(line -> rows.add(row(entity, line))));
        return new Shown(link, twins, text + gone, rows);
    }

    private String[] row(EntityDescription entity, ConflictInbox.Line line) {
        ValueWords words = new ValueWords(kit, entity);
        String first = line.first() == null ? "" : words.of(line.attribute(), line.first()).replace('\n', ' ');
        String second = line.second() == null ? "" : words.of(line.attribute(), line.second()).replace('\n', ' ');
        return new String[] {line.attribute().label(kit.culture().language()), first, second, first.equals(second) || line.same() ? "✓" : ""};
    }

    private void show(Shown read) {
        shown = read;
        title.setText(String.valueOf(read.link().getTitle()).replace("&", "&&"));
        about.setText(read.about());
        head(FIRST, read.twins().firstName(), read.twins().firstBranch());
        head(SECOND, read.twins().secondName(), read.twins().secondBranch());
        table.setRedraw(false);
        table.removeAll();
        read.rows().forEach(row -> new TableItem(table, SWT.NONE).setText(row));
        table.setRedraw(true);
        enable(read.twins().there(), read.link().getState() == ConflictState.OPEN);
        openFirst.setEnabled(!read.twins().firstName().isEmpty());
        openSecond.setEnabled(!read.twins().secondName().isEmpty());
        root.layout(true, true);
    }

    private void head(int column, String name, String branch) {
        String text = name.isEmpty() ? kit.text(InboxText.of("twins.none")) : branch.isEmpty() ? name : kit.text(InboxText.of("twins.of", name, branch));
        table.getColumn(column).setText(text);
        table.getColumn(column).setToolTipText(text);
    }

    private void enable(boolean there, boolean open) {
        union.setEnabled(there && kit.find(RecordUnion.class).isPresent());
        different.setEnabled(open);
        openFirst.setEnabled(there);
        openSecond.setEnabled(there);
    }

    @Override
    public void focus() {
        if (union.isEnabled()) {
            union.setFocus();
        }
    }
}
