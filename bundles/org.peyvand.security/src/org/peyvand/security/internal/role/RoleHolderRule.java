package org.peyvand.security.internal.role;

import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.core.CurrentUserService;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;
import org.peyvand.security.model.RoleHolder;

/** Full access is given and taken by administrators, and never taken from the last one. */
@Component(service = EntityRule.class)
public final class RoleHolderRule implements EntityRule<RoleHolder> {
    private final CurrentUserService current;

    /** Made by Declarative Services. */
    @Activate
    public RoleHolderRule(@Reference CurrentUserService current) {
        this.current = current;
    }

    @Override
    public Class<RoleHolder> type() {
        return RoleHolder.class;
    }

    @Override
    public List<Diagnostic> beforeSave(RoleHolder holder, Session session) {
        boolean full = holder.getRole() != null && holder.getRole().isFullAccess();
        return full && holder.isNew() ? new Administrators(session.trusted()).denied(current.userId()).stream().toList() : List.of();
    }

    @Override
    public List<Diagnostic> beforeRemove(RoleHolder holder, Session session) {
        if (holder.getRole() == null || !holder.getRole().isFullAccess()) {
            return List.of();
        }
        Administrators present = new Administrators(session.trusted());
        return present.denied(current.userId()).or(() -> present.last(one -> Objects.equals(one.getId(), holder.getId()))).stream().toList();
    }
}
