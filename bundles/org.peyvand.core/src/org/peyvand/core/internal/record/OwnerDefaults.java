package org.peyvand.core.internal.record;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordDefaults;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Session;

/** Whoever makes a record is responsible for it. */
@Component
public final class OwnerDefaults implements RecordDefaults<OwnedEntity> {
    private final CurrentUserService current;

    /** Made by Declarative Services. */
    @Activate
    public OwnerDefaults(@Reference CurrentUserService current) {
        this.current = current;
    }

    @Override
    public Class<OwnedEntity> type() {
        return OwnedEntity.class;
    }

    @Override
    public void apply(OwnedEntity record, Session session) {
        User user = current.user();
        record.setOwner(user);
        record.setTeam(user.getTeam());
    }
}
