package org.peyvand.persistence.replay;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.log.LoggedValues;

/**
 * What a transaction did to one record.
 *
 * @param entity identifier of the entity
 * @param changes as {@link org.peyvand.persistence.model.ChangeEntry#getChanges} gives them
 */
public record LoggedChange(String entity, UUID record, EntityChange.Kind kind, String changes) {

    /** Nothing may be missing. */
    public LoggedChange {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(changes, "changes");
    }

    /**
     * The changed values by name of the attribute.
     *
     * @throws IllegalArgumentException when it is not what the change log writes
     */
    public Map<String, LoggedValues> values() {
        return LoggedValues.read(changes);
    }

    /**
     * The record that an attribute refers to from now on; empty when it refers to none, or is not changed.
     *
     * @throws IllegalArgumentException when it is not what the change log writes, or what is referred to is no identifier
     */
    public Optional<UUID> reference(String attribute) {
        return Optional.ofNullable(values().get(attribute)).flatMap(LoggedValues::reference);
    }
}
