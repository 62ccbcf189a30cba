package org.peyvand.core.ui.internal.activity;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.Person;
import org.peyvand.core.ui.ActivityComposer;
import org.peyvand.core.ui.ActivitySubject;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Field;

/** Logs a call or plans a task from anywhere: with whom, and the small form of the customer page. */
public final class QuickActivityDialog extends FormDialog {
    private final ActivityKind kind;
    private Field account;
    private Field person;
    private ActivityComposer composer;

    /** @param kind the form that is open at first */
    public QuickActivityDialog(Shell parent, Kit kit, ActivityKind kind) {
        super(parent, kit, "activity", CoreText.of("activity.dialog"));
        this.kind = kind;
    }

    @Override
    protected void createForm(Composite area) {
        account = row(area, Activity.class, "account");
        person = row(area, Activity.class, "person");
        composer = ActivityComposer.within(area, kit(), this::subject, this::edited);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(composer.control());
        composer.open(kind);
    }

    private ActivitySubject subject() {
        return new ActivitySubject((Account) account.value(), (Person) person.value(), null);
    }

    @Override
    protected Optional<Message> problem() {
        return composer.problem();
    }

    @Override
    protected Message action() {
        return CoreText.of("activity.save");
    }

    @Override
    protected void proceed() {
        run(composer.task(), composer.storing(), stored -> { });
    }
}
