package org.peyvand.ui;

import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permission;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Somebody who reads all records, but for one field, and has no permission.
 *
 * @param hidden path of what he does not see
 */
public record NarrowRights(String hidden) implements Permitted {
    @Override
    public boolean isFull() {
        return false;
    }

    @Override
    public boolean allows(Permission permission) {
        return false;
    }

    @Override
    public Extent extent(Class<? extends DomainEntity> type, Action action) {
        return Extent.ALL;
    }

    @Override
    public FieldRight field(Class<? extends DomainEntity> type, String path) {
        return path.equals(hidden) ? FieldRight.HIDDEN : FieldRight.READ;
    }

    @Override
    public Action change(Class<? extends DomainEntity> type, String attribute) {
        return Action.EDIT;
    }
}
