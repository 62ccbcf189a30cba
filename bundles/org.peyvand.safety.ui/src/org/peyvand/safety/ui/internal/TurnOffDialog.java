package org.peyvand.safety.ui.internal;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;

/** Asks before the branch is decrypted. */
final class TurnOffDialog extends FormDialog {
    private final Runnable after;

    TurnOffDialog(Shell parent, Kit kit, Runnable after) {
        super(parent, kit, "decrypt", SafetyText.of("decrypt.title"));
        this.after = after;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(SafetyText.of("decrypt.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        // the sentence says it all
    }

    @Override
    protected Message action() {
        return SafetyText.of("decrypt.ok");
    }

    @Override
    protected void proceed() {
        close();
        after.run();
    }
}
