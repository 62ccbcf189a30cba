package org.peyvand.sync.internal.inbox;

import java.util.Optional;
import java.util.UUID;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.log.LoggedText;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;

/**
 * Values of the log as people are told them; the name of what a record refers to is open to all who may read the reference.
 *
 * @param trusted sees everything
 */
record ToldValues(Session trusted) {

    /** The value; of a reference the name of the record, or its identifier when it is not here. What the program of today does not know stays as the log has it. */
    Object of(AttributeDescription attribute, Object logged) {
        if (logged == null) {
            return null;
        }
        try {
            Object value = LoggedText.value(attribute, logged);
            return value instanceof UUID id && attribute.target().isPresent() ? title(attribute.target().get(), id).orElse(id.toString()) : value;
        } catch (IllegalArgumentException unknown) {
            return logged.toString();
        }
    }

    /** What a record is called; empty when it is not here. */
    Optional<String> title(EntityDescription entity, UUID id) {
        return trusted.find(entity.type(), id).map(entity::titleOf);
    }

    String person(UUID id) {
        return id == null ? "" : trusted.find(User.class, id).map(User::getDisplayName).orElse("");
    }

    String branch(UUID id) {
        return id == null ? "" : trusted.find(Branch.class, id).map(Branch::getName).orElse("");
    }
}
