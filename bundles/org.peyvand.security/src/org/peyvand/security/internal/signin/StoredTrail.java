package org.peyvand.security.internal.signin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.core.ChangeTrail;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
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
    public List<SignInEvent> events(Filter filter, int offset, int limit) {
        List<Criterion> parts = new ArrayList<>();
        Optional.ofNullable(filter.person()).ifPresent(person -> parts.add(Criteria.where("userId").is(person)));
        Optional.ofNullable(filter.from()).ifPresent(from -> parts.add(Criteria.where("at").atLeast(from)));
        Optional.ofNullable(filter.until()).ifPresent(until -> parts.add(Criteria.where("at").lessThan(until)));
        Optional.ofNullable(filter.kind()).ifPresent(kind -> parts.add(Criteria.where("kind").is(kind)));
        return read(Criteria.all(parts.toArray(Criterion[]::new)), offset, limit);
    }

    @Override
    public List<SignInEvent> latest(Instant before, int most) {
        return read(before == null ? Criteria.everything() : Criteria.where("at").lessThan(before), 0, most);
    }

    private List<SignInEvent> read(Criterion which, int offset, int limit) {
        return work.read(session -> current.userId() != null && session.permitted().allows(ChangeTrail.PERMISSION)
            ? session.trusted().list(Query.of(SignInEvent.class).where(which).orderBy(Order.desc("at"), Order.desc("id")).page(offset, limit)) : List.of());
    }

    @Override
    public void certificate(SignInEventKind kind, String subject, String from) {
        UUID me = from == null ? current.userId() : null;
        work.write(session -> {
            Session trusted = session.trusted();
            User user = me == null ? null : new Accounts(trusted).byId(me).orElse(null);
            new Audit(trusted, workplace.now(), me, from == null ? SignInWay.HEAD_OFFICE : SignInWay.NETWORK).note(kind, user, subject, from == null ? Machine.name() : from);
            return Outcome.done(null);
        });
    }

    @Override
    public void noticed(SignInEventKind kind, Instant at) {
        work.write(session -> {
            new Audit(session.trusted(), at, null, SignInWay.PROGRAM).note(kind, null);
            return Outcome.done(null);
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
