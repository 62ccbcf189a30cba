package org.peyvand.security.internal.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.Admission;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordRef;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.security.Explanation;
import org.peyvand.security.Explanations;
import org.peyvand.security.SecurityPermissions;
import org.peyvand.security.model.Role;

/** {@link Explanations} by the roles in the database. */
@Component
public final class StoredExplanations implements Explanations {
    private final UnitOfWork work;
    private final CurrentUserService current;
    private final EntityDescriptions descriptions;
    private final Admission admission;
    private final RoleReaders readers;

    /** Made by Declarative Services. */
    @Activate
    public StoredExplanations(@Reference UnitOfWork work, @Reference CurrentUserService current, @Reference EntityDescriptions descriptions,
        @Reference Admission admission, @Reference RoleReaders readers) {
        this.work = work;
        this.current = current;
        this.descriptions = descriptions;
        this.admission = admission;
        this.readers = readers;
    }

    @Override
    public Outcome<Explanation> of(UUID person, RecordRef ref) {
        Optional<EntityDescription> entity = descriptions.byId(ref.entity());
        UUID me = current.userId();
        boolean open = admission.isOpen();
        return work.read(session -> {
            if (!person.equals(me) && !session.permitted().allows(SecurityPermissions.MANAGE)) {
                return Outcome.refused(Message.of(StoredExplanations.class, "explain.denied"));
            }
            if (entity.isEmpty() || session.find(entity.get().type(), ref.id()).isEmpty()) {
                return Outcome.refused(Message.of(StoredExplanations.class, "explain.gone"));
            }
            Session all = session.trusted();
            Optional<User> user = all.find(User.class, person);
            DomainEntity record = all.find(entity.get().type(), ref.id()).orElseThrow();
            return user.isEmpty() ? Outcome.refused(Message.of(StoredExplanations.class, "explain.nobody")) : Outcome.done(explain(all, user.get(), record, open));
        });
    }

    private Explanation explain(Session all, User user, DomainEntity record, boolean open) {
        RoleReader reader = readers.on(all);
        Access access = reader.access(user.getId(), open);
        EntityDescription kind = descriptions.of(record.getClass());
        List<Role> roles = reader.roles(user.getId());
        List<Explanation.Answer> answers = new ArrayList<>();
        for (Action action : Action.values()) {
            boolean allowed = work.readAs(access, session -> decided(session, record, action));
            Reasons reasons = reasons(all, user, record, action, access, reader, roles);
            answers.add(new Explanation.Answer(action, allowed, allowed == reasons.allowed(), reasons.sentences()));
        }
        List<Explanation.Field> fields = access instanceof RoleAccess limited ? new FieldReasons(limited, kind).fields() : List.of();
        return new Explanation(user.getDisplayName(), kind.titleOf(record), answers, fields);
    }

    /** What a session of the person says. */
    private static boolean decided(Session session, DomainEntity record, Action action) {
        if (action == Action.CREATE) {
            return session.permitted().extent(record.getClass(), action) != Permitted.Extent.NONE;
        }
        return session.count(Query.of(record.getClass()).where(Criteria.where("id").is(record.getId())).allowing(action)) > 0;
    }

    private Reasons reasons(Session all, User user, DomainEntity record, Action action, Access access, RoleReader reader, List<Role> roles) {
        if (access instanceof NoAccess) {
            return Reasons.no(Message.of(StoredExplanations.class, "explain.inactive", user.getDisplayName()));
        }
        if (access.isFull()) {
            return Reasons.yes(Message.of(StoredExplanations.class, "explain.full", roles.stream().filter(Role::isFullAccess).findFirst().map(Role::getName).orElse("")));
        }
        return new RecordReasons(all, descriptions, (RoleAccess) access, user).of(record, action);
    }
}
