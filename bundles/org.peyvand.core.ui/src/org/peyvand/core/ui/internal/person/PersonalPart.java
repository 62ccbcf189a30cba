package org.peyvand.core.ui.internal.person;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.Outcome;
import org.peyvand.core.PersonalData;
import org.peyvand.core.RecordRef;
import org.peyvand.safety.BackupEnd;
import org.peyvand.safety.Backups;
import org.peyvand.ui.Kit;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Refreshing;
import org.peyvand.ui.Running;
import org.peyvand.ui.Told;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.PageFrame;

/** Everything that is held about a person: found, shown, taken out, erased. For those who have the permission. */
public final class PersonalPart implements Refreshing {
    /** Element id of the part's descriptor. */
    public static final String ID = "org.peyvand.core.ui.part.personal";
    private static final int WIDTH = 400;
    private static final int DETAIL_LINES = 9;
    private static final int ERASURES = 500;
    @Inject
    private Kit kit;
    private Composite root;
    private PersonSearch search;
    private Label summary;
    private HeldTable table;
    private Text detail;
    private Button export;
    private Button erase;
    private Running running;
    private RecordRef person;
    private State state;

    /** What is shown; read in the background. */
    private record State(PersonalData.Report report, BackupEnd backups) {
    }

    @PostConstruct
    void create(Composite parent, IEclipseContext context) {
        kit = kit.over(context);
        context.set(Kit.class, kit);
        PageFrame.guarded(parent, kit, PersonalData.PERMISSION, "personal", PersonText::of, this::fill);
    }

    private void fill(PageFrame page) {
        root = page.control();
        search = new PersonSearch(root, kit, this::choose);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search.control());
        summary = page.label("summary", Css.HEADING);
        table = new HeldTable(root, kit, this::chosen);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, WIDTH / 2).applyTo(table.control());
        detail = page.reading("detail", DETAIL_LINES);
        Composite buttons = page.row();
        export = page.button(buttons, "export", this::export);
        erase = page.button(buttons, "erase", this::erase);
        page.button(buttons, "erasures", this::erasures);
        show(null);
        refresh();
    }

    private String text(String key, Object... arguments) {
        return kit.text(PersonText.of(key, arguments));
    }

    @Focus
    void focus() {
        if (PageFrame.isThere(root) && !PartFocus.isIn(root)) {
            search.focus();
        }
    }

    /** Shows this person. */
    public void choose(RecordRef wanted) {
        person = wanted;
        refresh();
    }

    @Override
    public void refresh() {
        if (!PageFrame.isThere(root) || person == null) {
            return;
        }
        if (running != null) {
            running.cancel();
        }
        RecordRef wanted = person;
        running = kit.background().task(PersonText.of("task.show"), progress -> kit.service(PersonalData.class).show(wanted, progress).map(report ->
            new State(report, kit.find(Backups.class).map(backups -> BackupEnd.of(backups.all(), backups.settings())).orElse(null)))).visible()
            .whileAlive(root).then(this::told).start();
    }

    private void chosen(Optional<PersonalData.Held> held) {
        if (state == null || held.isEmpty()) {
            detail.setText("");
            return;
        }
        PersonalData.Report report = state.report();
        kit.background().task(PersonText.of("task.show"), progress -> new HeldWords(kit).of(held.get(), report)).whileAlive(root).then(words -> {
            if (state != null && state.report() == report) {
                detail.setText(words);
            }
        }).start();
    }

    private void told(Outcome<State> outcome) {
        show(outcome.isDone() ? outcome.value() : null);
        if (!outcome.isDone()) {
            summary.setText(kit.reasons(outcome));
            summary.requestLayout();
        }
    }

    private void show(State read) {
        state = read;
        table.show(read == null ? List.of() : read.report().records());
        summary.setText(read == null ? text("nobody") : text("summary", PersonText.apart(read.report().title()), read.report().records().size(), read.report().changes().size()));
        detail.setText(read == null ? "" : new HeldWords(kit).around(read.report()));
        export.setEnabled(read != null);
        erase.setEnabled(read != null);
        summary.requestLayout();
    }

    private void export() {
        FileDialog dialog = new FileDialog(root.getShell(), SWT.SAVE);
        dialog.setText(text("button.export"));
        dialog.setFileName("personal-data.zip");
        dialog.setOverwrite(false);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::export);
    }

    private void export(Path to) {
        RecordRef wanted = person;
        kit.background().task(PersonText.of("task.export"), progress -> kit.service(PersonalData.class).export(wanted, to, kit.culture(), progress)).visible()
            .whileAlive(root).telling(done -> new Told(done.isDone() ? PersonText.of("exported", done.value().toString()) : done.diagnostics().getFirst().message(), null))
            .then(done -> detail.setText(done.isDone() ? text("exported", done.value().toString()) : kit.reasons(done))).start();
    }

    private void erase() {
        new EraseDialog(root.getShell(), kit, state.report(), state.backups(), this::erased).open();
    }

    private void erased(PersonalData.Erased done) {
        person = null;
        search.clear();
        show(null);
        detail.setText(text("erased.done", done.reference(), done.deleted(), done.anonymised(), done.kept(), done.rows()));
    }

    private void erasures() {
        kit.background().task(PersonText.of("task.erasures"), progress -> kit.service(PersonalData.class).erasures(ERASURES)).whileAlive(root)
            .then(done -> detail.setText(new HeldWords(kit).of(done))).start();
    }
}
