package org.peyvand.security.internal.signin;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.text.Message;
import org.peyvand.core.PersonTraces;
import org.peyvand.core.PersonalData;
import org.peyvand.core.PersonalData.Fate;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.security.model.Credential;
import org.peyvand.security.model.SignInEvent;

/** What sign-in knows of a person: the password's hash goes, the trail stays, since it proves who has been at the data (GDPR Art. 17(3)(e), defence of legal claims). */
@Component
public final class SignInTraces implements PersonTraces {
    @Override
    public List<PersonalData.Trace> find(Set<UUID> persons, Session session) {
        long credentials = session.count(credentials(persons));
        long events = session.count(Query.of(SignInEvent.class).where(Criteria.where("userId").in(persons)));
        return List.of(
            new PersonalData.Trace(Message.of(SignInTraces.class, "trace.password"), credentials, Fate.DELETED, null),
            new PersonalData.Trace(Message.of(SignInTraces.class, "trace.events"), events, Fate.KEPT, Message.of(SignInTraces.class, "trace.events.kept")))
            .stream().filter(one -> one.count() > 0).toList();
    }

    @Override
    public void erase(Set<UUID> persons, Session session) {
        session.list(credentials(persons)).forEach(session::remove);
    }

    private static Query<Credential> credentials(Set<UUID> persons) {
        return Query.of(Credential.class).where(Criteria.where("user").in(persons));
    }
}
