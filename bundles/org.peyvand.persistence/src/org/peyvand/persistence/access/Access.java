package org.peyvand.persistence.access;

import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.meta.EntityDescription;

/**
 * What one person may do, fixed for one unit of work. Immutable; equal questions get equal answers.
 * Answers are about one class alone: those for a class with subclasses are put together from the answers for each of them.
 */
public interface Access {

    /** Everything is allowed. */
    Access FULL = new Access() {
        @Override
        public Criterion records(EntityDescription entity, Action action) {
            return Criteria.everything();
        }

        @Override
        public FieldRight field(EntityDescription entity, String attribute) {
            return FieldRight.EDIT;
        }

        @Override
        public String toString() {
            return "full access";
        }
    };

    /**
     * The records of a class with which something may be done. Made of {@code is}, {@code in}, {@code isNull}, {@code all}, {@code any},
     * {@code everything} and {@code nothing}, so that it can be told of an object in memory too.
     */
    Criterion records(EntityDescription entity, Action action);

    /**
     * What may be done with an attribute of these records.
     *
     * @param attribute name of a field of the entity
     */
    FieldRight field(EntityDescription entity, String attribute);

    /**
     * What a change of an attribute is: {@link Action#EDIT}, or {@link Action#ASSIGN} for the attributes that say whose a record is.
     *
     * @param attribute name of a field of the entity
     */
    default Action change(EntityDescription entity, String attribute) {
        return Action.EDIT;
    }

    /** Whether something may be done that is tied to no kind of record. */
    default boolean allows(Permission permission) {
        return isFull();
    }

    /**
     * Whether somebody may look at records of classes that are not described, such as the change log, by queries of his own.
     * Services answer questions about these by {@link org.peyvand.persistence.Session#trusted()} after having asked for the record in question.
     */
    default boolean isFull() {
        return this == FULL;
    }
}
