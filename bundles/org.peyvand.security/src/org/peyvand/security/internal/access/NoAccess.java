package org.peyvand.security.internal.access;

import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.EntityDescription;

/** Nothing at all: before sign-in, and for those who are disabled. */
final class NoAccess implements Access {

    @Override
    public Criterion records(EntityDescription entity, Action action) {
        return Criteria.nothing();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoAccess;
    }

    @Override
    public int hashCode() {
        return NoAccess.class.hashCode();
    }

    @Override
    public FieldRight field(EntityDescription entity, String attribute) {
        return FieldRight.HIDDEN;
    }
}
