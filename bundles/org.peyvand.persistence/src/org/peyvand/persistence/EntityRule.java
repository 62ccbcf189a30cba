package org.peyvand.persistence;

import java.util.List;
import org.peyvand.base.Diagnostic;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Runs before a record is inserted or updated, whatever way it comes in: validates it and derives values. Register it as an OSGi
 * service; services of higher ranking run first. It may set attributes of the given record and may read through the session, but not
 * change other records.
 *
 * @param <E> the entity
 */
public interface EntityRule<E extends DomainEntity> {

    /** The class whose records, and those of its subclasses, the rule is for. */
    Class<E> type();

    /**
     * Looks at a record that is about to be saved.
     *
     * @return what is wrong; an error refuses the whole unit of work, warnings come with its outcome
     */
    List<Diagnostic> beforeSave(E entity, Session session);
}
