package org.peyvand.security.internal.role;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.Home;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.security.PermissionInfo;
import org.peyvand.security.Permissions;
import org.peyvand.security.Roles;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.RoleHolder;

/** {@link Roles} in the database. */
@Component
public final class StoredRoles implements Roles {
    private static final Logger LOG = System.getLogger(StoredRoles.class.getName());
    private final UnitOfWork work;
    private final Permissions permissions;
    private final Home home;
    private volatile boolean offered;

    /** Made by Declarative Services. */
    @Activate
    public StoredRoles(@Reference UnitOfWork work, @Reference Permissions permissions, @Reference Home home) {
        this.home = home;
        this.work = work;
        this.permissions = permissions;
    }

    @Override
    public void makeStandard(UUID firstUser) {
        boolean there = work.read(session -> session.trusted().count(Query.of(Role.class)) > 0);
        if (there) {
            offer();
            return;
        }
        Outcome<Void> made = work.by(WayIn.of(WayIn.Kind.SYSTEM), () -> work.write(session -> {
            Session trusted = session.trusted();
            StandardRole.ALL_ROLES.forEach(role -> role.make(trusted, permissions.all()));
            permissions.all().forEach(new Offers(trusted)::note);
            offered = true;
            trusted.flush();
            trusted.find(User.class, firstUser).ifPresent(user -> StandardRole.hold(user, role(ADMINISTRATOR, trusted), trusted));
            return Outcome.done(null);
        }));
        if (!made.isDone()) {
            throw new PersistenceFailure(made.diagnostics().getFirst().message(), null);
        }
    }

    /** Modules do not come and go while the program runs. A branch is told of its roles by the head office. */
    private void offer() {
        if (offered || !home.isHead()) {
            return;
        }
        List<PermissionInfo> open = work.read(session -> new Offers(session.trusted()).open(permissions.all()));
        boolean behind = work.read(session -> !new StandardUpdate(session.trusted()).behind().isEmpty());
        Outcome<Void> given = open.isEmpty() && !behind ? Outcome.done(null) : work.by(WayIn.of(WayIn.Kind.SYSTEM), () -> work.write(session -> {
            StandardUpdate update = new StandardUpdate(session.trusted());
            update.update(update.behind());
            new Offers(session.trusted()).give(open);
            return Outcome.done(null);
        }));
        offered = true;
        if (!given.isDone()) {
            LOG.log(Level.WARNING, "The standard roles could not be given {0}: {1}", open, given.diagnostics());
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
