package org.peyvand.safety.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.security.model.SignInWay;
import org.peyvand.ui.Kit;

/** Asks for what opens the branch before another recovery key is made. */
final class NewRecoveryDialog extends SecretDialog {
    private final boolean has;
    private final Consumer<String> after;

    /** @param has whether a passphrase opens the branch, which is asked for */
    NewRecoveryDialog(Shell parent, Kit kit, boolean has, Consumer<String> after) {
        super(parent, kit, "newRecovery", SafetyText.of("recovery.new.title"));
        this.has = has;
        this.after = after;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(SafetyText.of("recovery.new.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        if (has) {
            old(area);
        }
    }

    @Override
    protected Optional<Message> problem() {
        return oldProblem();
    }

    @Override
    protected Message action() {
        return SafetyText.of("recovery.new.ok");
    }

    @Override
    protected void proceed() {
        char[] secret = old();
        run(SafetyText.of("recovery.new.title"), told -> wiping(progress -> encryption().newRecoveryKey(secret, SignInWay.WORKBENCH), told, secret), after);
    }
}
