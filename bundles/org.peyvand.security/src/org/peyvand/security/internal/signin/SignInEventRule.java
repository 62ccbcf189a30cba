package org.peyvand.security.internal.signin;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;
import org.peyvand.security.model.SignInEvent;

/** What stands in the audit trail stays as it is, whoever wants it otherwise. */
@Component(service = EntityRule.class)
public final class SignInEventRule implements EntityRule<SignInEvent> {

    @Override
    public Class<SignInEvent> type() {
        return SignInEvent.class;
    }

    @Override
    public List<Diagnostic> beforeSave(SignInEvent event, Session session) {
        return event.isNew() ? List.of() : refused();
    }

    @Override
    public List<Diagnostic> beforeRemove(SignInEvent event, Session session) {
        return refused();
    }

    private static List<Diagnostic> refused() {
        return List.of(Diagnostic.error(Message.of(SignInEventRule.class, "trail.sealed")));
    }
}
