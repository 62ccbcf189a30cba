package org.peyvand.persistence;

import java.util.List;
import org.peyvand.base.Diagnostic;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Runs before a record is inserted or updated, whatever way it comes in: validates it and derives values. Register it as an OSGi
 * service; services of higher ranking run first. It may set attributes of the given record and read through the session, whose queries see
 * the database as it is. It may also add records, and change records that follow from the given one (a sum, a balance); their rules run
 * too, but those of a record that was looked at before in the same flush do not run again.
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

    /**
     * Looks at a record that is about to be removed; may remove what goes with it.
     *
     * @return why it cannot be removed; an error refuses the whole unit of work
     */
    default List<Diagnostic> beforeRemove(E entity, Session session) {
        return List.of();
    }
}
