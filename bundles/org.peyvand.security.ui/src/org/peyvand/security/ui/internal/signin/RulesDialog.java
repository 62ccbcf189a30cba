package org.peyvand.security.ui.internal.signin;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.text.Message;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignIn;
import org.peyvand.security.signin.SignInRules;
import org.peyvand.ui.Kit;
import org.peyvand.ui.dialog.FormDialog;
import org.peyvand.ui.form.CheckBox;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;

/** Whether everybody signs in with a password, and when the window locks itself. */
final class RulesDialog extends FormDialog {
    private static final List<Integer> MINUTES = List.of(0, 5, 10, 15, 30, 60, 120);
    private final SignInRules before;
    private CheckBox demanded;
    private ChoiceField minutes;

    RulesDialog(Shell parent, Kit kit, SignInRules before) {
        super(parent, kit, "rules", SignInText.of("rules.title"));
        this.before = before;
    }

    @Override
    protected Optional<Message> lead() {
        return Optional.of(SignInText.of("rules.lead"));
    }

    @Override
    protected void createForm(Composite area) {
        new Label(area, SWT.NONE);
        String words = kit().text(SignInText.of("rules.demanded"));
        demanded = field("demanded", words, new CheckBox(area, words));
        demanded.show(before.demanded());
        minutes = row(area, "lock", kit().text(SignInText.of("rules.lock")), ChoiceField::new);
        var offered = new TreeSet<>(MINUTES);
        offered.add(before.lockMinutes());
        minutes.offer(offered.stream().map(one -> new Choice(one, kit().text(SignInText.of(one == 0 ? "rules.lock.0" : "rules.minutes", one)))).toList());
        minutes.show(before.lockMinutes());
    }

    @Override
    protected Message action() {
        return SignInText.of("rules.ok");
    }

    @Override
    protected void proceed() {
        SignInRules wanted = new SignInRules(demanded.value(), (Integer) minutes.value());
        run(SignInText.of("task.rules"), progress -> kit().service(SignIn.class).demand(wanted, SignInWay.WORKBENCH), done -> { });
    }
}
