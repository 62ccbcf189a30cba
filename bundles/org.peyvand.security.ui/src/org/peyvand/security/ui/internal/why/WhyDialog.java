package org.peyvand.security.ui.internal.why;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.RecordRef;
import org.peyvand.core.model.User;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.security.Explanation;
import org.peyvand.security.Explanations;
import org.peyvand.security.SecurityPermissions;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.ReferenceField;

/** Why somebody can or cannot see, change or delete a record: a person and a record are chosen, the answer follows at once. */
final class WhyDialog extends FormDialog {
    private static final int HEIGHT = 380;
    private final User first;
    private final RecordRef about;
    private ReferenceField person;
    private ReferenceField record;
    private Composite place;
    private AnswerPane answer;

    /**
     * @param first who is asked about at first
     * @param about the record; {@code null} to have one chosen
     */
    WhyDialog(Shell parent, Kit kit, User first, RecordRef about) {
        super(parent, kit, "why", WhyText.of("title"));
        this.first = first;
        this.about = about;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(WhyText.of("lead"));
    }

    @Override
    protected void createForm(Composite area) {
        EntityDescription users = kit().descriptions().of(User.class);
        person = row(area, "person", kit().text(WhyText.of("person")), parent -> new ReferenceField(parent, kit(), users));
        person.show(first);
        person.editable(kit().permitted().allows(SecurityPermissions.MANAGE));
        person.onEdit(this::ask);
        if (about == null) {
            ChoiceField kind = row(area, "kind", kit().text(WhyText.of("kind")), ChoiceField::new);
            kind.offer(kit().descriptions().all().stream().filter(one -> one.part().isEmpty() && one.guard().isEmpty() && !one.id().startsWith("security."))
                .map(one -> new Choice(one, one.label(kit().culture().language()))).toList());
            kind.onEdit(() -> choose((EntityDescription) kind.value()));
            Label caption = new Label(area, SWT.NONE);
            caption.setText(kit().text(WhyText.of("record")));
            caption.setData(Css.CLASS, Css.FIELD_LABEL);
            place = new Composite(area, SWT.NONE);
            place.setLayout(new FillLayout());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        }
        answer = new AnswerPane(area, kit());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).span(2, 1).applyTo(answer.control());
        ask();
    }

    private void choose(EntityDescription kind) {
        if (record != null) {
            record.control().dispose();
        }
        record = field("record", kit().text(WhyText.of("record")), new ReferenceField(place, kit(), kind));
        record.control().setLayoutData(null);
        record.onEdit(this::ask);
        place.getShell().layout(true, true);
        ask();
    }

    private void ask() {
        RecordRef ref = about != null ? about : record != null && record.value() instanceof DomainEntity found ? RecordRef.to(found, kit().descriptions()) : null;
        if (!(person.value() instanceof User user) || ref == null) {
            answer.say(kit().text(WhyText.of("choose")));
            return;
        }
        kit().background().task(WhyText.of("task"), progress -> kit().service(Explanations.class).of(user.getId(), ref)).whileAlive(answer.control())
            .then((Outcome<Explanation> told) -> {
                if (told.isDone()) {
                    answer.show(told.value());
                } else {
                    answer.say(kit().text(told.diagnostics().getFirst().message()));
                }
            }).start();
    }

    @Override
    protected boolean decides() {
        return false;
    }

    @Override
    protected Message action() {
        return WhyText.of("close");
    }

    @Override
    protected void proceed() {
        close();
    }
}
