package org.peyvand.safety.ui.internal;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.safety.Encryption;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.PasswordField;

/** Asks for what opens the branch, for a new passphrase, or for both. */
abstract class SecretDialog extends FormDialog {
    private PasswordField old;
    private PasswordField fresh;
    private PasswordField repeat;

    SecretDialog(Shell parent, Kit kit, String id, Message title) {
        super(parent, kit, id, title);
    }

    final String text(String key, Object... arguments) {
        return kit().text(SafetyText.of(key, arguments));
    }

    final Encryption encryption() {
        return kit().service(Encryption.class);
    }

    final PasswordField secret(Composite area, String name) {
        return row(area, name, text("secret." + name), PasswordField::new);
    }

    /** A row for what opens the branch now. */
    final void old(Composite area) {
        old = secret(area, "old");
    }

    /** What opens the branch now, to be wiped; {@code null} when it was not asked for. */
    final char[] old() {
        return old == null ? null : old.password();
    }

    /** Whether it was asked for and is missing. */
    final Optional<Message> oldProblem() {
        return old != null && old.value() == null ? Optional.of(SafetyText.of("secret.old.missing")) : Optional.empty();
    }

    /** Two rows for a new passphrase. */
    final void fresh(Composite area) {
        fresh = secret(area, "fresh");
        repeat = secret(area, "repeat");
    }

    /** The new passphrase; to be wiped. */
    final char[] fresh() {
        return fresh.password();
    }

    /** What is wrong with the new passphrase. */
    final Optional<Message> freshProblem() {
        if (fresh.value() == null) {
            return Optional.of(SafetyText.of("secret.missing"));
        }
        char[] wanted = fresh();
        Optional<Message> wrong = encryption().problem(wanted);
        Arrays.fill(wanted, '\0');
        return wrong.or(() -> fresh.isSame(repeat) ? Optional.empty() : Optional.of(SafetyText.of("secret.differ")));
    }

    /** Work that wipes what it was given. */
    static <T> Outcome<T> wiping(java.util.function.Function<Progress, Outcome<T>> work, Progress progress, char[]... secrets) {
        try {
            return work.apply(progress);
        } finally {
            for (char[] secret : secrets) {
                if (secret != null) {
                    Arrays.fill(secret, '\0');
                }
            }
        }
    }
}
