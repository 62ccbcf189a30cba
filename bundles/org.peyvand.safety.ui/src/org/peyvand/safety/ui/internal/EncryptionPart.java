package org.peyvand.safety.ui.internal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.safety.Encryption;
import org.peyvand.security.model.SignInWay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Refreshing;
import org.peyvand.ui.Told;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.history.PersonMemory;

/** Whether the files of the branch are encrypted, and what opens them: says it, turns it on and off, changes it. */
public final class EncryptionPart implements Refreshing {
    /** Element id of the part's descriptor. */
    public static final String ID = "org.peyvand.safety.ui.part.encryption";
    private static final int WIDTH = 400;

    private final Kit kit;
    private Composite root;
    private Composite row;
    private Label about;
    private Text result;
    private Encryption.State state;

    /** Made by the workbench. */
    @Inject
    public EncryptionPart(Kit kit) {
        this.kit = kit;
    }

    @PostConstruct
    void create(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(20, 16).spacing(0, 12).applyTo(root);
        label("title", Css.TITLE).setText(text("encryption.title"));
        about = label("about", Css.MUTED);
        row = new Composite(root, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(8).wrap(true).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(row);
        result = new Text(root, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        result.setData("peyvand.id", "encryption.result");
        Access.name(result, text("result"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 5 * result.getLineHeight()).applyTo(result);
        refresh();
    }

    private Label label(String id, String css) {
        Label label = new Label(root, SWT.WRAP);
        label.setData("peyvand.id", "encryption." + id);
        label.setData(Css.CLASS, css);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Only what can be done as things stand. */
    private void buttons() {
        for (Control old : row.getChildren()) {
            old.dispose();
        }
        if (!state.possible()) {
            return;
        }
        if (!state.encrypted()) {
            button("on", this::askOn);
            return;
        }
        button("passphrase", () -> new PassphraseDialog(root.getShell(), kit, state.passphrase(), () -> done("passphrase.done")).open());
        button("recovery", () -> new NewRecoveryDialog(root.getShell(), kit, state.passphrase(), key -> new RecoveryKeyDialog(root.getShell(), kit, key).open()).open());
        if (state.keptIn().isPresent()) {
            button("unstore", () -> keep(false));
        } else if (state.store().isPresent()) {
            button("store", () -> keep(true));
        }
        button("off", () -> new TurnOffDialog(root.getShell(), kit, this::turnOff).open());
    }

    private void button(String name, Runnable run) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text("encryption.button." + name));
        button.setToolTipText(text("encryption.button." + name + ".tip"));
        button.setData("peyvand.id", "encryption." + name);
        button.addListener(SWT.Selection, event -> run.run());
    }

    private String text(String key, Object... arguments) {
        return kit.text(SafetyText.of(key, arguments));
    }

    private Encryption encryption() {
        return kit.service(Encryption.class);
    }

    @Override
    public void refresh() {
        kit.background().task(SafetyText.of("encryption.task.look"), progress -> encryption().state()).whileAlive(root).then(this::show).start();
    }

    private void show(Encryption.State read) {
        state = read;
        buttons();
        String sentence = text(!read.possible() ? "encryption.server" : read.encrypted() ? "encryption.on" : "encryption.off");
        if (read.encrypted()) {
            sentence += " " + text(read.passphrase() ? "encryption.opened.passphrase" : "encryption.opened.store");
            if (read.passphrase() && read.keptIn().isPresent()) {
                sentence += " " + text("encryption.kept");
            }
        }
        if (read.encrypted() && !read.plain().isEmpty()) {
            sentence += "\n" + text("encryption.plain", read.plain().size()) + read.plain().stream().map(one -> "\n• \u2066" + one + "\u2069").collect(Collectors.joining());
        }
        about.setText(sentence);
        root.layout(true, true);
    }

    private void askOn() {
        new TurnOnDialog(root.getShell(), kit, state, (protection, forget) -> convert("encryption.task.on",
            progress -> SecretDialog.wiping(told -> encryption().turnOn(protection, forget, SignInWay.WORKBENCH, told), progress, protection.passphrase()), "encrypt.done")).open();
    }

    private void turnOff() {
        convert("encryption.task.off", progress -> encryption().turnOff(SignInWay.WORKBENCH, progress), "decrypt.done");
    }

    /** Whatever page is open when it ends: the recovery key must be seen. */
    private void convert(String task, Function<Progress, Outcome<Encryption.Done>> work, String done) {
        for (Control button : row.getChildren()) {
            button.setEnabled(false);
        }
        say(text("encryption.running"));
        var shell = root.getShell();
        kit.background().task(SafetyText.of(task), progress -> {
            Runnable rewriting = kit.find(PersonMemory.class).map(PersonMemory::reading).orElse(() -> { });
            Outcome<Encryption.Done> outcome = work.apply(progress);
            rewriting.run();
            return outcome;
        }).visible().telling(outcome -> new Told(outcome.isDone() ? SafetyText.of(done) : outcome.diagnostics().getFirst().message(), () -> kit.navigation().openPart(ID)))
            .then(outcome -> {
                if (!root.isDisposed()) {
                    say(outcome.isDone() ? text(done) : reasons(outcome));
                    refresh();
                }
                if (outcome.isDone() && !outcome.value().recoveryKey().isEmpty() && !shell.isDisposed()) {
                    new RecoveryKeyDialog(shell, kit, outcome.value().recoveryKey()).open();
                }
            }).start();
    }

    private void keep(boolean kept) {
        kit.background().task(SafetyText.of("encryption.task.look"), progress -> encryption().keepInStore(kept, SignInWay.WORKBENCH)).whileAlive(root).then(outcome -> {
            say(outcome.isDone() ? text(kept ? "store.in" : "store.out") : reasons(outcome));
            refresh();
        }).start();
    }

    private void done(String key) {
        say(text(key));
        refresh();
    }

    private String reasons(Outcome<?> refused) {
        return refused.diagnostics().stream().map(one -> kit.text(one.message())).collect(Collectors.joining("\n"));
    }

    private void say(String sentence) {
        result.setText(sentence);
    }
}
