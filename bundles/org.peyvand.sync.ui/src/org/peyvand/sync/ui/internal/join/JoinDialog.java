package org.peyvand.sync.ui.internal.join;

import java.util.Optional;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.text.Message;
import org.peyvand.sync.HeadLink;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;

/** Joins a head office: its address and the one-time code that was made there. The workbench then starts anew and gets the data of the branch. */
public final class JoinDialog extends FormDialog {
    private static final int LONGEST = 200;
    private Field address;
    private Field code;

    /** Over a window. */
    public JoinDialog(Shell parent, Kit kit) {
        super(parent, kit, "join", JoinText.of("join.title"));
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(JoinText.of("join.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        address = latin(row(area, "address", kit().text(JoinText.of("join.address")), parent -> Fields.text(parent, LONGEST)));
        code = latin(row(area, "code", kit().text(JoinText.of("join.code")), parent -> Fields.text(parent, LONGEST)));
    }

    /** Addresses and codes are read from the left in Persian windows too. */
    private static Field latin(Field field) {
        if (field.control() instanceof Text text) {
            text.setOrientation(SWT.LEFT_TO_RIGHT);
        }
        return field;
    }

    private static String typed(Field field) {
        return field.value() == null ? "" : field.value().toString().strip();
    }

    @Override
    protected Optional<Message> problem() {
        return typed(code).isEmpty() || typed(address).isEmpty() ? Optional.of(JoinText.of("join.missing")) : Optional.empty();
    }

    @Override
    protected Message action() {
        return JoinText.of("join.ok");
    }

    @Override
    protected void proceed() {
        String head = typed(address).contains("://") ? typed(address) : "https://" + typed(address);
        String given = typed(code);
        run(JoinText.of("task.join"), progress -> kit().service(HeadLink.class).enrolAnew(head, given), joined -> kit().service(IWorkbench.class).restart());
    }
}
