package org.peyvand.safety.ui.internal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.BackupSettings;
import org.peyvand.safety.Backups;
import org.peyvand.safety.CheckReport;
import org.peyvand.safety.Checks;
import org.peyvand.security.model.SignInWay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Refreshing;
import org.peyvand.ui.Told;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.PageFrame;

/** The backups of the branch: makes, lists, restores and deletes them, checks the data, and says how it all happens by itself. */
public final class BackupsPart implements Refreshing {
    /** Element id of the part's descriptor. */
    public static final String ID = "org.peyvand.safety.ui.part.backups";
    private static final int WIDTH = 400;

    private final Kit kit;
    private Composite root;
    private Label rules;
    private Text result;
    private BackupTable table;
    private Button restore;
    private Button delete;
    private State state;

    /** What the page shows; read in the background. */
    private record State(List<BackupInfo> all, BackupSettings settings, Path place) {
    }

    /** Made by the workbench. */
    @Inject
    public BackupsPart(Kit kit) {
        this.kit = kit;
    }

    @PostConstruct
    void create(Composite parent) {
        PageFrame page = new PageFrame(parent, kit, "backups", SafetyText::of);
        root = page.control();
        page.label("title", Css.TITLE).setText(text("part.title"));
        rules = page.label("rules", Css.MUTED);
        Composite buttons = page.row();
        page.button(buttons, "now", this::make).setData(Css.CLASS, Css.PRIMARY);
        page.button(buttons, "elsewhere", this::makeElsewhere);
        page.button(buttons, "check", this::check);
        page.button(buttons, "settings", this::change);
        page.button(buttons, "place", this::move);
        table = new BackupTable(root, kit, this::chosen);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, WIDTH / 2).applyTo(table.control());
        Composite about = page.row();
        restore = page.button(about, "restore", () -> table.chosen().ifPresent(this::restore));
        delete = page.button(about, "delete", () -> table.chosen().ifPresent(this::delete));
        result = page.reading("result", 5);
        chosen();
        refresh();
    }

    @Focus
    void focus() {
        if (PageFrame.isThere(root) && !PartFocus.isIn(root)) {
            table.control().setFocus();
        }
    }

    private String text(String key, Object... arguments) {
        return kit.text(SafetyText.of(key, arguments));
    }

    private Backups backups() {
        return kit.service(Backups.class);
    }

    @Override
    public void refresh() {
        kit.background().task(SafetyText.of("task.list"), progress -> new State(backups().all(), backups().settings(), backups().place()))
            .whileAlive(root).then(this::show).start();
    }

    private void show(State read) {
        state = read;
        BackupSettings settings = read.settings();
        String place = read.place().toString();
        rules.setText(settings.automatic() ? text("rules", place, settings.daily(), settings.weekly()) : text("rules.off", place));
        table.show(read.all());
        if (read.all().isEmpty() && result.getText().isEmpty()) {
            say(text("none"));
        }
        chosen();
        root.layout(true, true);
    }

    private void chosen() {
        boolean any = table.chosen().isPresent();
        restore.setEnabled(any);
        delete.setEnabled(any);
    }

    private void say(String sentence) {
        result.setText(sentence);
    }

    private void told(Outcome<?> outcome, Message done) {
        say(outcome.isDone() ? kit.text(done) : kit.reasons(outcome));
        refresh();
    }

    private void make() {
        make(null);
    }

    private void makeElsewhere() {
        DirectoryDialog dialog = new DirectoryDialog(root.getShell());
        dialog.setText(text("button.elsewhere"));
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::make);
    }

    private void make(Path folder) {
        say(text("now.running"));
        kit.background().task(SafetyText.of("task.backup"), progress -> backups().make(folder, SignInWay.WORKBENCH, progress)).visible()
            .whileAlive(root).telling(outcome -> new Told(made(outcome), () -> kit.navigation().openPart(ID)))
            .then(outcome -> told(outcome, made(outcome))).start();
    }

    private static Message made(Outcome<BackupInfo> outcome) {
        return outcome.isDone() ? SafetyText.of("backup.done", outcome.value().folder().toString()) : outcome.diagnostics().getFirst().message();
    }

    private void check() {
        say(text("check.running"));
        kit.background().task(SafetyText.of("task.check"), progress -> kit.service(Checks.class).check(null, progress)).visible().whileAlive(root)
            .telling(outcome -> new Told(SafetyText.of(outcome.isDone() && outcome.value().isGood() ? "check.good" : "check.wrong"),
                () -> kit.navigation().openPart(ID)))
            .then(this::checked).start();
    }

    private void checked(Outcome<CheckReport> outcome) {
        if (!outcome.isDone()) {
            say(kit.reasons(outcome));
        } else if (outcome.value().isGood()) {
            CheckReport report = outcome.value();
            String erased = report.erased() == 0 ? "" : "\n" + text("check.erased", report.erased());
            say(text("check.good") + "\n" + text("check.head", report.entries(), report.number() + ":" + report.hash()) + erased);
        } else {
            say(text("check.wrong") + "\n" + outcome.value().findings().stream().map(one -> "• " + kit.text(one.sentence())).collect(Collectors.joining("\n")));
        }
    }

    private void change() {
        if (state != null) {
            new SettingsDialog(root.getShell(), kit, state.settings(), changed -> refresh()).open();
        }
    }

    private void move() {
        DirectoryDialog dialog = new DirectoryDialog(root.getShell());
        dialog.setText(text("button.place"));
        String chosen = dialog.open();
        if (chosen != null && state != null) {
            BackupSettings old = state.settings();
            BackupSettings wanted = new BackupSettings(old.automatic(), old.daily(), old.weekly(), old.upgrades(), Path.of(chosen));
            kit.background().task(SafetyText.of("task.settings"), progress -> backups().change(wanted)).whileAlive(root)
                .then(outcome -> told(outcome, SafetyText.of("place.done", chosen))).start();
        }
    }

    private void restore(BackupInfo backup) {
        new RestoreDialog(root.getShell(), kit, backup).open();
    }

    private void delete(BackupInfo backup) {
        new DeleteDialog(root.getShell(), kit, backup, deleted -> told(Outcome.done(deleted), SafetyText.of("delete.done", deleted.name()))).open();
    }
}
