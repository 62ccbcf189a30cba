package org.peyvand.core.ui.internal.activity;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.Person;
import org.peyvand.core.ui.ActivityComposer;
import org.peyvand.core.ui.ActivitySubject;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;

/** Logs a call or plans a task from anywhere: with whom, and the small form of the customer page. */
public final class QuickActivityDialog extends Dialog {
    private final Kit kit;
    private final ActivityKind kind;
    private Field account;
    private Field person;
    private ActivityComposer composer;

    /** @param kind the form that is open at first */
    public QuickActivityDialog(Shell parent, Kit kit, ActivityKind kind) {
        super(parent);
        setBlockOnOpen(false);
        this.kit = kit;
        this.kind = kind;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(kit.text(CoreText.of("activity.dialog")));
        shell.setData("peyvand.id", "activity.dialog");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(560, 420);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 14).spacing(10, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        account = field(area, "account");
        person = field(area, "person");
        composer = new ActivityComposer(area, kit, this::subject, this::close);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(composer.control());
        composer.open(kind);
        account.focus();
        return area;
    }

    private Field field(Composite area, String path) {
        var attribute = kit.descriptions().of(Activity.class).attribute(path).orElseThrow();
        Label label = new Label(area, SWT.NONE);
        label.setText(attribute.label(kit.culture().language()));
        Field field = Fields.create(area, kit, attribute);
        field.control().setData("peyvand.id", "activity.dialog." + path);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
        return field;
    }

    private ActivitySubject subject() {
        return new ActivitySubject((Account) account.value(), (Person) person.value(), null);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, kit.text(CoreText.of("close")), false);
    }
}
