package org.peyvand.core.ui.internal.person;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.list.EmptyState;

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
        GridLayoutFactory.fillDefaults().applyTo(parent);
        kit = kit.over(context);
        context.set(Kit.class, kit);
        kit.whenPermittedOtherwise(parent, () -> {
            for (Control child : parent.getChildren()) {
                child.dispose();
            }
            fill(parent);
            parent.layout(true, true);
        });
        fill(parent);
    }

    private void fill(Composite parent) {
        root = null;
        if (!kit.permitted().allows(PersonalData.PERMISSION)) {
            EmptyState denied = new EmptyState(parent, kit);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(denied.control());
            denied.show("lock", Tone.MUTED, text("denied"), text("denied.hint"), null, null);
            return;
        }
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(20, 16).spacing(0, 10).applyTo(root);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(root);
        label("head", Css.TITLE).setText(text("title"));
        label("lead", Css.MUTED).setText(text("lead"));
        search = new PersonSearch(root, kit, this::choose);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search.control());
        summary = label("summary", Css.HEADING);
        table = new HeldTable(root, kit, held -> detail.setText(state == null ? "" : held.map(one -> new HeldWords(kit).of(one, state.report())).orElse("")));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, WIDTH / 2).applyTo(table.control());
        detail = new Text(root, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        detail.setData("peyvand.id", "personal.detail");
        Access.name(detail, text("detail"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, DETAIL_LINES * detail.getLineHeight()).applyTo(detail);
        Composite buttons = new Composite(root, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(8).wrap(true).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(buttons);
        export = button(buttons, "export", this::export);
        erase = button(buttons, "erase", this::erase);
        button(buttons, "erasures", this::erasures);
        show(null);
        refresh();
    }

    private Label label(String id, String css) {
        Label label = new Label(root, SWT.WRAP);
        label.setData("peyvand.id", "personal." + id);
        label.setData(Css.CLASS, css);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Button button(Composite row, String key, Runnable run) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text("button." + key));
        button.setToolTipText(text("button." + key + ".tip"));
        button.setData("peyvand.id", "personal." + key);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private String text(String key, Object... arguments) {
        return kit.text(PersonText.of(key, arguments));
    }

    @Focus
    void focus() {
        if (root != null && !PartFocus.isIn(root)) {
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
        if (root == null || person == null) {
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

    private void told(Outcome<State> outcome) {
        show(outcome.isDone() ? outcome.value() : null);
        if (!outcome.isDone()) {
            summary.setText(reasons(outcome));
            summary.requestLayout();
        }
    }

    private String reasons(Outcome<?> refused) {
        return refused.diagnostics().stream().map(one -> kit.text(one.message())).collect(Collectors.joining("\n"));
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
            .then(done -> detail.setText(done.isDone() ? text("exported", done.value().toString()) : reasons(done))).start();
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
