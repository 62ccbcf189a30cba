package org.peyvand.sync.ui.internal.inbox;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.text.Labels;
import org.peyvand.sync.ConflictInbox;
import org.peyvand.sync.model.ConflictKind;
import org.peyvand.sync.model.ConflictState;
import org.peyvand.sync.model.SyncConflict;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.PageFrame;

/** What was lost in a conflict: what both began with, what stands, what was lost, side by side, and one click for each decision. */
final class ValueContent implements EntityPage<SyncConflict> {
    private Kit kit;
    private Composite root;
    private Label title;
    private Label about;
    private ValueBoxes values;
    private Label message;
    private Button restore;
    private Button keep;
    private Button open;
    private Decisions decisions;
    private Shown shown;

    /** What the page shows; read in the background. */
    private record Shown(SyncConflict conflict, ConflictInbox.Told told, String title, String about, String[] values, String[] people) {
    }

    @Override
    public void create(Composite parent, PageContext<SyncConflict> context) {
        kit = context.kit();
        PageFrame page = new PageFrame(parent, kit, "conflict", InboxText::of);
        root = page.control();
        title = page.label("title", Css.HEADING);
        about = page.label("about", Css.MUTED);
        Composite buttons = page.row();
        message = page.label("message", Css.ERROR);
        decisions = new Decisions(context, root, message);
        values = new ValueBoxes(root, kit);
        restore = decisions.add(page.button(buttons, "restore", () -> decisions.run(progress -> inbox().restore(shown.conflict().getId(), shown.told().seen()))));
        restore.setData(Css.CLASS, Css.PRIMARY);
        keep = decisions.add(page.button(buttons, "keep", () -> decisions.run(progress -> inbox().keep(List.of(shown.conflict().getId())))));
        open = page.button(buttons, "open", () -> kit.navigation().open(shown.told().record()));
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.FILL).applyTo(new Label(root, SWT.NONE));
        enable(null);
    }

    private ConflictInbox inbox() {
        return kit.service(ConflictInbox.class);
    }

    @Override
    public void show(SyncConflict conflict) {
        kit.background().task(InboxText.of("task.read"), progress -> read(conflict)).whileAlive(root).then(this::show).start();
    }

    private Shown read(SyncConflict conflict) {
        ConflictInbox.Told told = inbox().tell(conflict);
        String field = new FieldColumn().of(conflict, kit);
        String name = conflict.getTitle() == null || conflict.getTitle().isBlank() ? field : kit.text(InboxText.of("conflict.of", conflict.getTitle(), field));
        String state = Labels.of(conflict.getState(), kit.culture().language());
        String when = kit.text(InboxText.of("conflict.about", kit.text(InboxText.of("kind." + conflict.getKind())), told.branch(), conflict.getLostAt(), state));
        boolean overtaken = told.overtaken() && conflict.getState() == ConflictState.OPEN;
        String gone = told.there() ? overtaken ? " " + kit.text(InboxText.of("conflict.overtaken", words(conflict, told, told.present()))) : ""
            : " " + kit.text(InboxText.of("conflict.gone"));
        return new Shown(conflict, told, name, when + gone, new String[] {words(conflict, told, told.base()), words(conflict, told, told.kept()), words(conflict, told, told.lost())},
            new String[] {"", by(told.keptBy()), by(told.lostBy())});
    }

    private String words(SyncConflict conflict, ConflictInbox.Told told, Object value) {
        return told.attribute() == null ? "" : kit.descriptions().byId(conflict.getEntity()).map(entity -> new ValueWords(kit, entity).of(told.attribute(), value)).orElse("");
    }

    private String by(String person) {
        return person.isEmpty() ? "" : kit.text(InboxText.of("value.by", person));
    }

    private void show(Shown read) {
        shown = read;
        title.setText(read.title());
        about.setText(read.about());
        values.show(read.conflict().getKind() == ConflictKind.VALUE, read.values(), read.people());
        String button = read.conflict().getKind() == ConflictKind.VALUE ? "button.restore" : "button.delete";
        restore.setText(kit.text(InboxText.of(button)));
        restore.setToolTipText(kit.text(InboxText.of(button + ".tip")));
        enable(read);
        root.layout(true, true);
    }

    private void enable(Shown read) {
        boolean open = read != null && read.conflict().getState() == ConflictState.OPEN;
        boolean there = read != null && read.told().there();
        restore.setEnabled(there && read.conflict().getState() != ConflictState.RESTORED);
        keep.setEnabled(open);
        this.open.setEnabled(there);
    }

    @Override
    public void focus() {
        if (restore.isEnabled()) {
            restore.setFocus();
        }
    }
}
