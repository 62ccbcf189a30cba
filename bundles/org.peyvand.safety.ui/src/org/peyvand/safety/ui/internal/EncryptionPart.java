package org.peyvand.safety.ui.internal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.safety.Encryption;
import org.peyvand.security.model.SignInWay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Refreshing;
import org.peyvand.ui.Told;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.PageFrame;
import org.peyvand.ui.history.PersonMemory;

/** Whether the files of the branch are encrypted, and what opens them: says it, turns it on and off, changes it. */
public final class EncryptionPart implements Refreshing {
    /** Element id of the part's descriptor. */
    public static final String ID = "org.peyvand.safety.ui.part.encryption";

    private final Kit kit;
    private PageFrame page;
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
        page = new PageFrame(parent, kit, "encryption", key -> SafetyText.of("encryption." + key));
        page.sentence("title", Css.TITLE);
        about = page.label("about", Css.MUTED);
        row = page.row();
        result = page.reading("result", 5);
        say("");
        refresh();
    }

    @Focus
    void focus() {
        if (PageFrame.isThere(page.control()) && !PartFocus.isIn(page.control())) {
            page.control().setFocus();
        }
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
            page.button(row, "on", this::askOn);
            return;
        }
        page.button(row, "passphrase", () -> new PassphraseDialog(shell(), kit, state.passphrase(), () -> done("passphrase.done")).open());
        page.button(row, "recovery", () -> new NewRecoveryDialog(shell(), kit, state.passphrase(), key -> new RecoveryKeyDialog(shell(), kit, key).open()).open());
        if (state.keptIn().isPresent()) {
            page.button(row, "unstore", () -> keep(false));
        } else if (state.store().isPresent()) {
            page.button(row, "store", () -> keep(true));
        }
        page.button(row, "off", () -> new TurnOffDialog(shell(), kit, this::turnOff).open());
    }

    private String text(String key, Object... arguments) {
        return kit.text(SafetyText.of(key, arguments));
    }

    private Shell shell() {
        return page.control().getShell();
    }

    private Encryption encryption() {
        return kit.service(Encryption.class);
    }

    @Override
    public void refresh() {
        kit.background().task(SafetyText.of("encryption.task.look"), progress -> encryption().state()).whileAlive(page.control()).then(this::show).start();
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
        page.control().layout(true, true);
    }

    private void askOn() {
        new TurnOnDialog(shell(), kit, state, (protection, forget) -> convert("encryption.task.on",
            progress -> SecretDialog.wiping(told -> encryption().turnOn(protection, forget, SignInWay.WORKBENCH, told), progress, protection.passphrase()), "encrypt.done")).open();
    }

    private void turnOff() {
        convert("encryption.task.off", progress -> encryption().turnOff(SignInWay.WORKBENCH, progress), "decrypt.done");
    }

    /** Whatever page is open when it ends: the recovery key must be seen. */
    private void convert(String task, Function<Progress, Outcome<Encryption.Done>> work, String done) {
        say(text("encryption.running"));
        result.setFocus();     // the buttons cannot keep it
        for (Control button : row.getChildren()) {
            button.setEnabled(false);
        }
        Shell shell = shell();
        kit.background().task(SafetyText.of(task), progress -> {
            Runnable rewriting = kit.find(PersonMemory.class).map(PersonMemory::reading).orElse(() -> { });
            Outcome<Encryption.Done> outcome = work.apply(progress);
            rewriting.run();
            return outcome;
        }).visible().telling(outcome -> new Told(outcome.isDone() ? SafetyText.of(done) : outcome.diagnostics().getFirst().message(), () -> kit.navigation().openPart(ID)))
            .then(outcome -> {
                if (!page.control().isDisposed()) {
                    say(outcome.isDone() ? text(done) : kit.reasons(outcome));
                    refresh();
                }
                if (outcome.isDone() && !outcome.value().recoveryKey().isEmpty() && !shell.isDisposed()) {
                    new RecoveryKeyDialog(shell, kit, outcome.value().recoveryKey()).open();
                }
            }).start();
    }

    private void keep(boolean kept) {
        kit.background().task(SafetyText.of("encryption.task.look"), progress -> encryption().keepInStore(kept, SignInWay.WORKBENCH)).whileAlive(page.control()).then(outcome -> {
            say(outcome.isDone() ? text(kept ? "store.in" : "store.out") : kit.reasons(outcome));
            refresh();
        }).start();
    }

    private void done(String key) {
        say(text(key));
        refresh();
    }

    /** The box is there only while something has to be said. */
    private void say(String sentence) {
        result.setText(sentence);
        result.setVisible(!sentence.isEmpty());
        ((GridData) result.getLayoutData()).exclude = sentence.isEmpty();
        result.requestLayout();
    }
}
