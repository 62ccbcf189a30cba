package org.peyvand.core;

import org.peyvand.persistence.Session;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Fills in what a person would otherwise type into a new record. Register it as an OSGi service; services of higher ranking run first.
 * Not run for imports: what must always be there is the business of an {@code EntityRule}.
 *
 * @param <E> the entity
 */
public interface RecordDefaults<E extends DomainEntity> {

    /** The class whose records, and those of its subclasses, it is for. */
    Class<E> type();

    /** Sets attributes of a new record; may read through the session. */
    void apply(E record, Session session);
}
