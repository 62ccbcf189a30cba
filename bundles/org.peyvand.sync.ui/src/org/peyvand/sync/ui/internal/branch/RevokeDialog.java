package org.peyvand.sync.ui.internal.branch;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.sync.Enrolments;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;

/** Asks before the certificates of a branch are taken back. */
final class RevokeDialog extends FormDialog {
    private final Enrolments.Member branch;
    private final Consumer<Integer> after;

    RevokeDialog(Shell parent, Kit kit, Enrolments.Member branch, Consumer<Integer> after) {
        super(parent, kit, "revoke", BranchText.of("revoke.title", branch.name()));
        this.branch = branch;
        this.after = after;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(BranchText.of("revoke.lead", branch.name()));
    }

    @Override
    protected void createForm(Composite area) {
        // a question, nothing to fill in
    }

    @Override
    protected Message action() {
        return BranchText.of("revoke.ok");
    }

    @Override
    protected void proceed() {
        run(BranchText.of("task.revoke"), progress -> kit().service(Enrolments.class).revoke(branch.branch()), after);
    }
}
