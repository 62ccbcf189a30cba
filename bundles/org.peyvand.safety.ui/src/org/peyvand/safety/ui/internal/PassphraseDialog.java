package org.peyvand.safety.ui.internal;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.security.model.SignInWay;
import org.peyvand.ui.Kit;

/** Another passphrase. */
final class PassphraseDialog extends SecretDialog {
    private final boolean has;
    private final Runnable after;

    /** @param has whether there is one already, which is asked for */
    PassphraseDialog(Shell parent, Kit kit, boolean has, Runnable after) {
        super(parent, kit, "passphrase", SafetyText.of("passphrase.title"));
        this.has = has;
        this.after = after;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(SafetyText.of("passphrase.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        if (has) {
            old(area);
        }
        fresh(area);
    }

    @Override
    protected Optional<Message> problem() {
        return oldProblem().or(this::freshProblem);
    }

    @Override
    protected Message action() {
        return SafetyText.of("passphrase.ok");
    }

    @Override
    protected void proceed() {
        char[] before = old();
        char[] wanted = fresh();
        run(SafetyText.of("passphrase.title"),
            told -> wiping(progress -> encryption().changePassphrase(before, wanted, SignInWay.WORKBENCH), told, before, wanted), done -> after.run());
    }
}
