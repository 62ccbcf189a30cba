package org.peyvand.ui.internal.changes;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.core.History;
import org.peyvand.core.RecordChange;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Commits;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.form.PlainTable;

/**
 * Who changed what in the record, when, from what to what: a line for each value, the last change first, older ones by a button.
 *
 * @param <E> the entity
 */
public final class HistoryPage<E extends DomainEntity> implements EntityPage<E> {
    /** Changes read at once. */
    private static final int PAGE = 100;
    private static final int[] WIDTHS = {150, 130, 140, 180, 180, 190};
    private static final String[] COLUMNS = {"when", "who", "what", "before", "after", "way"};

    private PageContext<E> context;
    private Kit kit;
    private Label empty;
    private Table table;
    private Button older;
    private int read;

    /** Whether somebody knows what was changed. */
    public static boolean makesSense(Kit kit) {
        return kit.find(History.class).isPresent();
    }

    @Override
    public void create(Composite parent, PageContext<E> context) {
        this.context = context;
        this.kit = context.kit();
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(20, 12).spacing(0, 8).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        empty = new Label(page, SWT.WRAP);
        empty.setData("peyvand.id", "changes.empty");
        empty.setText(kit.text("changes.empty"));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(empty);
        empty.setVisible(false);
        table = PlainTable.of(page, SWT.SINGLE, "changes.table", kit.text("changes.page"));
        for (int i = 0; i < COLUMNS.length; i++) {
            PlainTable.column(table, kit.text("changes." + COLUMNS[i]), WIDTHS[i]);
        }
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        older = new Button(page, SWT.PUSH);
        older.setData("peyvand.id", "changes.older");
        older.setText(kit.text("changes.older"));
        older.addListener(SWT.Selection, event -> load(read));
        GridDataFactory.fillDefaults().exclude(true).applyTo(older);
        older.setVisible(false);
        String entity = context.model().description().id();
        Commits.watch(kit, table, change -> change.entity().equals(entity) && change.recordId().equals(context.record().getId()), () -> load(0));
    }

    @Override
    public void show(E record) {
        load(0);
    }

    @Override
    public void focus() {
        table.setFocus();
    }

    private void load(int offset) {
        if (context.record().isNew()) {
            return;
        }
        RecordRef ref = RecordRef.to(context.record(), kit.descriptions());
        kit.background().task(KitText.of("task.list", kit.text("changes.page")), progress -> kit.service(History.class).of(ref, offset, PAGE))
            .whileAlive(table).then(changes -> shown(changes, offset)).start();
    }

    private void shown(List<RecordChange> changes, int offset) {
        table.setRedraw(false);
        if (offset == 0) {
            table.removeAll();
        }
        ChangeLines lines = new ChangeLines(kit, context.record());
        changes.forEach(change -> lines.of(change).forEach(line -> new TableItem(table, SWT.NONE).setText(line)));
        table.setRedraw(true);
        read = offset + changes.size();
        reveal(older, changes.size() == PAGE);
        reveal(empty, table.getItemCount() == 0);
        reveal(table, table.getItemCount() > 0);
        table.getParent().requestLayout();
    }

    private static void reveal(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
