package org.peyvand.safety.ui.internal;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.safety.Encryption;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.CheckBox;

/** With what the branch is to be opened, and what becomes of copies that are not encrypted. */
final class TurnOnDialog extends SecretDialog {
    private final Encryption.State state;
    private final Chosen after;
    private CheckBox store;
    private CheckBox forget;

    /** What the person has chosen. */
    interface Chosen {
        /** @param protection its passphrase is to be wiped */
        void go(Encryption.Protection protection, boolean forgetPlain);
    }

    TurnOnDialog(Shell parent, Kit kit, Encryption.State state, Chosen after) {
        super(parent, kit, "encrypt", SafetyText.of("encrypt.title"));
        this.state = state;
        this.after = after;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(SafetyText.of("encrypt.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        fresh(area);
        if (state.store().isPresent()) {
            store = box(area, "store", false);
        }
        forget = box(area, "forget", true);
    }

    private CheckBox box(Composite area, String name, boolean value) {
        new Label(area, SWT.NONE);
        String words = text("encrypt." + name);
        CheckBox box = field(name, words, new CheckBox(area, words));
        box.show(value);
        return box;
    }

    @Override
    protected Optional<Message> problem() {
        return freshProblem();
    }

    @Override
    protected Message action() {
        return SafetyText.of("encrypt.ok");
    }

    @Override
    protected void proceed() {
        var protection = new Encryption.Protection(fresh(), store != null && store.value());
        boolean forgetPlain = forget.value();
        close();
        after.go(protection, forgetPlain);
    }
}
