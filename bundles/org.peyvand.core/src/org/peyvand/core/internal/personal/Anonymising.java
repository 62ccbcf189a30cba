package org.peyvand.core.internal.personal;

import java.util.Set;
import java.util.UUID;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.Privacy;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Takes what says something about a person out of records that stay. A name that a record cannot be without becomes the pseudonym.
 *
 * @param persons identifiers of the records that are the person
 */
record Anonymising(Set<UUID> persons, String pseudonym) {

    /** @param identity whether what says who the person is stays */
    void apply(EntityDescription entity, DomainEntity record, boolean identity) {
        for (AttributeDescription path : entity.personal()) {
            if (path.isSettable() && goes(path, identity)) {
                clear(entity, path, record);
            }
        }
    }

    /** Whether the values of an attribute go. */
    static boolean goes(AttributeDescription path, boolean identity) {
        return path.privacy() != Privacy.NONE && !(path.privacy() == Privacy.IDENTITY && identity);
    }

    private void clear(EntityDescription entity, AttributeDescription path, DomainEntity record) {
        Object value = path.get(record);
        if (value == null) {
            return;
        }
        if (path.target().isPresent() || value instanceof UUID) {
            UUID id = value instanceof DomainEntity other ? other.getId() : value instanceof UUID uuid ? uuid : null;
            if (persons.contains(id) && !path.required()) {
                path.set(record, null);
            }
        } else if (value instanceof String && (path.required() || path.name().equals(entity.title().name()))) {
            path.set(record, pseudonym);
        } else {
            path.set(record, null);
        }
    }
}
