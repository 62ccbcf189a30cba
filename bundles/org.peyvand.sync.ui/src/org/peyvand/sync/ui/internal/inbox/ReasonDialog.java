package org.peyvand.sync.ui.internal.inbox;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;

/** Asks why, for whoever made the change and for the audit trail. */
final class ReasonDialog extends FormDialog {
    private static final int LONGEST = 1000;
    private final String words;
    private final Decision decision;
    private final Runnable after;
    private Field reason;

    /** What is done with the reason. */
    interface Decision {
        Outcome<?> take(String reason);
    }

    /** @param words beginning of the keys of title, lead and button */
    ReasonDialog(Shell parent, Kit kit, String words, Decision decision, Runnable after) {
        super(parent, kit, "reason", InboxText.of(words + ".title"));
        this.words = words;
        this.decision = decision;
        this.after = after;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(InboxText.of(words + ".lead"));
    }

    @Override
    protected void createForm(Composite area) {
        reason = row(area, "text", kit().text(InboxText.of("reason")), parent -> Fields.text(parent, LONGEST));
    }

    @Override
    protected Optional<Message> problem() {
        boolean empty = reason.value() == null || reason.value().toString().isBlank();
        return empty ? Optional.of(InboxText.of("reason.missing")) : Optional.empty();
    }

    @Override
    protected Message action() {
        return InboxText.of(words + ".ok");
    }

    @Override
    protected void proceed() {
        String text = reason.value().toString();
        this.<Object>run(InboxText.of("task.decide"), progress -> decision.take(text).map(done -> done), done -> after.run());
    }
}
