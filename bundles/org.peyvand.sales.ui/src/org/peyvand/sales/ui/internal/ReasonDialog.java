package org.peyvand.sales.ui.internal;

import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.text.Message;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;

/** Asks why a deal or a lead was won, lost or taken up again. */
public final class ReasonDialog extends Dialog {
    private final Kit kit;
    private final Message question;
    private final boolean lost;
    private final boolean needed;
    private final Consumer<String> answered;
    private Field catalogue;
    private Text words;
    private Label message;

    /**
     * @param lost whether the catalogue of lost reasons is offered
     * @param needed whether an answer must be given
     * @param answered told the code of the catalogue, else the words, or {@code null} when nothing was said
     */
    public ReasonDialog(Shell parent, Kit kit, Message question, boolean lost, boolean needed, Consumer<String> answered) {
        super(parent);
        setBlockOnOpen(false);
        this.kit = kit;
        this.question = question;
        this.lost = lost;
        this.needed = needed;
        this.answered = answered;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(kit.text(SalesText.of("reason.title")));
        shell.setData("peyvand.id", "reason.dialog");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, SWT.DEFAULT).applyTo(area);
        Label label = new Label(area, SWT.WRAP);
        label.setText(kit.text(question));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        if (lost) {
            catalogue = Fields.create(area, kit, kit.descriptions().of(Opportunity.class).attribute("lostReason").orElseThrow());
            catalogue.control().setData("peyvand.id", "reason.catalogue");
            GridDataFactory.fillDefaults().grab(true, false).applyTo(catalogue.control());
        }
        words = new Text(area, SWT.BORDER | SWT.SINGLE);
        words.setMessage(kit.text(SalesText.of(lost ? "reason.words.other" : "reason.words")));
        words.setTextLimit(255);
        words.setData("peyvand.id", "reason.words");
        Access.name(words, words.getMessage());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        message = new Label(area, SWT.WRAP);
        message.setData(Css.CLASS, Css.ERROR);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button ok = createButton(parent, IDialogConstants.OK_ID, kit.text(SalesText.of("reason.ok")), true);
        ok.setData("peyvand.id", "reason.ok");
        ok.setData(Css.CLASS, Css.PRIMARY);
        createButton(parent, IDialogConstants.CANCEL_ID, kit.text(SalesText.of("cancel")), false);
    }

    @Override
    protected void okPressed() {
        String typed = words.getText().strip();
        String chosen = catalogue == null ? null : (String) catalogue.value();
        String answer = chosen != null ? chosen : typed.isEmpty() ? null : typed;
        if (answer == null && needed) {
            message.setText(kit.text(SalesText.of("reason.needed")));
            message.requestLayout();
            return;
        }
        close();
        answered.accept(answer);
    }
}
