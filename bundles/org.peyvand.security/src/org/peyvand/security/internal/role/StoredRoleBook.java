package org.peyvand.security.internal.role;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.security.Permissions;
import org.peyvand.security.RoleBook;
import org.peyvand.security.RoleSheet;
import org.peyvand.security.SecurityPermissions;
import org.peyvand.security.internal.access.SheetReader;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.RoleHolder;

/** {@link RoleBook} in the database. Everything is written within the rights of whoever works: these say who looks after roles. */
@Component
public final class StoredRoleBook implements RoleBook {
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final Permissions permissions;

    /** Made by Declarative Services. */
    @Activate
    public StoredRoleBook(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions, @Reference Permissions permissions) {
        this.work = work;
        this.descriptions = descriptions;
        this.permissions = permissions;
    }

    @Override
    public Optional<RoleSheet> sheet(UUID role) {
        return work.read(session -> session.find(Role.class, role).map(new SheetReader(session)::sheet));
    }

    @Override
    public Reach reach(RoleSheet sheet, EntityDescription entity, Action action) {
        return SheetReader.reach(sheet, entity, action, descriptions);
    }

    @Override
    public Outcome<Role> save(Role role, RoleSheet sheet) {
        return work.write(session -> {
            Role stored = session.save(role);
            stored.setChangedAt(null);     // stamped anew: two people who change what it says meet
            new RoleWriter(session).write(stored, sheet);
            return Outcome.done(stored);
        });
    }

    @Override
    public Outcome<Role> copy(UUID id, String name) {
        return work.write(session -> {
            Optional<Role> found = session.find(Role.class, id);
            if (found.isEmpty()) {
                return Outcome.refused(Message.of(StoredRoleBook.class, "role.gone"));
            }
            RoleSheet said = new SheetReader(session).sheet(found.get());
            Role copy = new Role();
            copy.setName(name);
            copy.setNote(found.get().getNote());
            copy.setFullAccess(said.fullAccess());
            session.add(copy);
            new RoleWriter(session).write(copy, said);
            return Outcome.done(copy);
        });
    }

    @Override
    public RoleSheet standard(String code) {
        return StandardRole.of(code).sheet(permissions.all());
    }

    @Override
    public Outcome<Integer> restoreMissing() {
        return work.write(session -> {
            Set<String> there = session.list(Query.of(Role.class)).stream().map(Role::getCode).filter(code -> code != null).collect(Collectors.toSet());
            List<StandardRole> missing = StandardRole.ALL_ROLES.stream().filter(role -> !there.contains(role.code())).toList();
            missing.forEach(role -> role.make(session, permissions.all()));
            return Outcome.done(missing.size());
        });
    }

    @Override
    public List<Role> all() {
        return work.read(session -> session.list(Query.of(Role.class).orderBy(Order.asc("name"))));
    }

    @Override
    public Set<UUID> held(UUID user) {
        return work.read(session -> holders(session, user).stream().map(holder -> holder.getRole().getId()).collect(Collectors.toSet()));
    }

    private static List<RoleHolder> holders(Session session, UUID user) {
        return session.list(Query.of(RoleHolder.class).where(Criteria.where("user").is(user)).fetch("role"));
    }

    @Override
    public Outcome<Void> hold(UUID user, Set<UUID> roles) {
        return work.write(session -> {
            if (!session.permitted().allows(SecurityPermissions.MANAGE)) {
                return Outcome.refused(Message.of(StoredRoleBook.class, "roles.denied"));
            }
            Set<UUID> missing = new HashSet<>(roles);
            // first what is given: who hands the last administrator's role over to himself does not end without one
            List<RoleHolder> held = holders(session, user);
            held.forEach(holder -> missing.remove(holder.getRole().getId()));
            User person = session.trusted().find(User.class, user).orElseThrow();
            for (UUID role : missing) {
                session.find(Role.class, role).ifPresent(found -> StandardRole.hold(person, found, session));
            }
            held.stream().filter(holder -> !roles.contains(holder.getRole().getId())).forEach(session::remove);
            return Outcome.done(null);
        });
    }
}
