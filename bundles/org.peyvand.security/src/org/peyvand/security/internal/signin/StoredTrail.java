package org.peyvand.security.internal.signin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.security.model.SignInEvent;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignInTrail;

/** {@link SignInTrail} in its table. */
@Component
public final class StoredTrail implements SignInTrail {
    private final UnitOfWork work;
    private final CurrentUserService current;
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public StoredTrail(@Reference UnitOfWork work, @Reference CurrentUserService current, @Reference Workplace workplace) {
        this.work = work;
        this.current = current;
        this.workplace = workplace;
    }

    @Override
    public List<SignInEvent> latest(Instant before, int most) {
        UUID me = current.userId();
        return work.read(session -> {
            if (me == null || !new Accounts(session.trusted()).isAdministrator(me)) {
                return List.of();
            }
            Query<SignInEvent> query = Query.of(SignInEvent.class).orderBy(Order.desc("at"), Order.desc("id")).page(0, most);
            return session.trusted().list(before == null ? query : query.where(Criteria.where("at").lessThan(before)));
        });
    }

    @Override
    public void note(SignInEventKind kind, SignInWay way, UUID person) {
        UUID me = person == null ? current.userId() : person;
        work.write(session -> {
            Session trusted = session.trusted();
            User user = me == null ? null : new Accounts(trusted).byId(me).orElse(null);
            new Audit(trusted, workplace.now(), me, way).note(kind, user);
            return Outcome.done(null);
        });
    }
}
