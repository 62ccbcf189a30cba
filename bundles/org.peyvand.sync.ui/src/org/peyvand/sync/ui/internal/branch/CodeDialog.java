package org.peyvand.sync.ui.internal.branch;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;

/** Tells a one-time code, once. */
final class CodeDialog extends FormDialog {
    private final String code;

    CodeDialog(Shell parent, Kit kit, String code) {
        super(parent, kit, "code", BranchText.of("code.title"));
        this.code = code;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(BranchText.of("code.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        Field field = row(area, "code", kit().text(BranchText.of("code.code")), parent -> Fields.text(parent, code.length()));
        field.show(code);
        field.editable(false);
        if (field.control() instanceof Text text) {
            text.setOrientation(SWT.LEFT_TO_RIGHT);
            text.selectAll();
        }
        new Label(area, SWT.NONE);
        Button copy = new Button(area, SWT.PUSH);
        copy.setText(kit().text(BranchText.of("code.copy")));
        copy.setData("peyvand.id", "code.copy");
        copy.addListener(SWT.Selection, event -> {
            Clipboard clipboard = new Clipboard(copy.getDisplay());
            clipboard.setContents(new Object[] {code}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    @Override
    protected boolean decides() {
        return false;
    }

    @Override
    protected Message action() {
        return BranchText.of("code.ok");
    }

    @Override
    protected void proceed() {
        close();
    }
}
