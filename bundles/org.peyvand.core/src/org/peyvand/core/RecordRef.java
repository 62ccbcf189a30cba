package org.peyvand.core;

import java.util.Objects;
import java.util.UUID;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Points to a record of any entity, across modules.
 *
 * @param entity identifier of the entity's description, such as {@code core.account}
 * @param id     identifier of the record
 */
public record RecordRef(String entity, UUID id) {

    /** Checks that both are there. */
    public RecordRef {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(id, "id");
    }

    /** Points to a stored record. */
    public static RecordRef to(DomainEntity record, EntityDescriptions descriptions) {
        return new RecordRef(descriptions.of(record.getClass()).id(), record.getId());
    }
}
