package org.peyvand.sync.ui.internal.branch;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.sync.Enrolments;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;

/** Asks for which branch a one-time code is to be made; the branch is made when it is not there. */
final class NewCodeDialog extends FormDialog {
    private static final int LONGEST = 100;
    private final String proposed;
    private final Consumer<String> after;
    private Field name;

    NewCodeDialog(Shell parent, Kit kit, String proposed, Consumer<String> after) {
        super(parent, kit, "newCode", BranchText.of("newCode.title"));
        this.proposed = proposed;
        this.after = after;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(BranchText.of("newCode.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        name = row(area, "name", kit().text(BranchText.of("newCode.name")), parent -> Fields.text(parent, LONGEST));
        name.show(proposed);
    }

    @Override
    protected Optional<Message> problem() {
        return name.value() == null || name.value().toString().isBlank() ? Optional.of(BranchText.of("newCode.missing")) : Optional.empty();
    }

    @Override
    protected Message action() {
        return BranchText.of("newCode.ok");
    }

    @Override
    protected void proceed() {
        String branch = name.value().toString();
        run(BranchText.of("task.code"), progress -> kit().service(Enrolments.class).code(branch), after);
    }
}
