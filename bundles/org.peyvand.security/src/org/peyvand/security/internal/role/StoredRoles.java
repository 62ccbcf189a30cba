package org.peyvand.security.internal.role;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.security.Permissions;
import org.peyvand.security.Roles;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.RoleHolder;

/** {@link Roles} in the database. */
@Component
public final class StoredRoles implements Roles {
    private final UnitOfWork work;
    private final Permissions permissions;

    /** Made by Declarative Services. */
    @Activate
    public StoredRoles(@Reference UnitOfWork work, @Reference Permissions permissions) {
        this.work = work;
        this.permissions = permissions;
    }

    @Override
    public void makeStandard(UUID firstUser) {
        boolean there = work.read(session -> session.trusted().count(Query.of(Role.class)) > 0);
        if (there) {
            return;
        }
        Outcome<Void> made = work.by(WayIn.of(WayIn.Kind.SYSTEM), () -> work.write(session -> {
            Session trusted = session.trusted();
            StandardRole.ALL_ROLES.forEach(role -> role.make(trusted, permissions.all()));
            trusted.flush();
            trusted.find(User.class, firstUser).ifPresent(user -> StandardRole.hold(user, role(ADMINISTRATOR, trusted), trusted));
            return Outcome.done(null);
        }));
        if (!made.isDone()) {
            throw new PersistenceFailure(made.diagnostics().getFirst().message(), null);
        }
    }

    private static Role role(String code, Session session) {
        return session.first(Query.of(Role.class).where(Criteria.where("code").is(code))).orElseThrow();
    }

    @Override
    public List<Role> of(User user) {
        return work.read(session -> session.list(Query.of(RoleHolder.class).where(Criteria.where("user").is(user)).fetch("role")
            .orderBy(Order.asc("role.name")))).stream().map(RoleHolder::getRole).toList();
    }

    @Override
    public Outcome<Role> give(User user, String code) {
        return work.write(session -> {
            Role role = session.first(Query.of(Role.class).where(Criteria.where("code").is(code))).orElse(null);
            if (role == null) {
                return Outcome.refused(Message.of(StoredRoles.class, "role.unknown", code));
            }
            Criteria.Where holder = Criteria.where("user");
            boolean has = session.count(Query.of(RoleHolder.class).where(holder.is(user)).and(Criteria.where("role").is(role))) > 0;
            if (!has) {
                StandardRole.hold(session.find(User.class, user.getId()).orElseThrow(), role, session);
            }
            return Outcome.done(role);
        });
    }
}
