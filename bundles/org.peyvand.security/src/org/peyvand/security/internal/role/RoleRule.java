package org.peyvand.security.internal.role;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.core.CurrentUserService;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.security.model.FieldGrant;
import org.peyvand.security.model.PermissionGrant;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.RoleGrant;
import org.peyvand.security.model.RoleHolder;

/** Full access is said by administrators only, and never taken from the last one; a role that somebody has is not deleted. */
@Component(service = EntityRule.class)
public final class RoleRule implements EntityRule<Role> {
    private static final List<Class<? extends RoleGrant>> PARTS = List.of(RecordGrant.class, FieldGrant.class, PermissionGrant.class);
    private final CurrentUserService current;

    /** Made by Declarative Services. */
    @Activate
    public RoleRule(@Reference CurrentUserService current) {
        this.current = current;
    }

    @Override
    public Class<Role> type() {
        return Role.class;
    }

    @Override
    public List<Diagnostic> beforeSave(Role role, Session session) {
        Session all = session.trusted();
        boolean before = !role.isNew() && all.select(Query.of(Role.class).where(Criteria.where("id").is(role.getId())), "fullAccess").stream()
            .findFirst().map((Row row) -> row.get("fullAccess", Boolean.class)).orElse(false);
        if (before == role.isFullAccess()) {
            return List.of();
        }
        Administrators present = new Administrators(all);
        Optional<Diagnostic> denied = present.denied(current.userId());
        return denied.or(() -> before ? present.last(one -> one.getRole().equals(role)) : Optional.empty()).stream().toList();
    }

    @Override
    public List<Diagnostic> beforeRemove(Role role, Session session) {
        Session all = session.trusted();
        long holders = all.count(Query.of(RoleHolder.class).where(Criteria.where("role").is(role)));
        if (holders > 0) {
            return List.of(Diagnostic.error(Message.of(RoleRule.class, "role.held", role.getName(), holders)));
        }
        PARTS.forEach(part -> all.list(Query.of(part).where(Criteria.where("role").is(role))).forEach(all::remove));
        all.flush();
        return List.of();
    }
}
