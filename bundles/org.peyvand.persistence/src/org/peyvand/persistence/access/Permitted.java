package org.peyvand.persistence.access;

import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.model.DomainEntity;

/**
 * What somebody may do, for pages that show or offer only that. These are the answers that sessions hold everybody to, for classes with
 * subclasses, parts and paths too; nothing is read for them. Immutable; equal where equal things are allowed.
 */
public interface Permitted {

    /** Everything, as far as is known: what pages show until somebody has been asked. */
    Permitted ALL = new Permitted() {
        @Override
        public boolean isFull() {
            return true;
        }

        @Override
        public Extent extent(Class<? extends DomainEntity> type, Action action) {
            return Extent.ALL;
        }

        @Override
        public boolean allows(Permission permission) {
            return true;
        }

        @Override
        public FieldRight field(Class<? extends DomainEntity> type, String path) {
            return FieldRight.EDIT;
        }

        @Override
        public Action change(Class<? extends DomainEntity> type, String attribute) {
            return Action.EDIT;
        }
    };

    /** With how many records of a class something may be done. */
    enum Extent {
        /** With none, whatever is stored. */
        NONE,
        /** That depends on the record. */
        SOME,
        /** With all. */
        ALL
    }

    /** Whether there is nothing that may not be done. */
    boolean isFull();

    /** Whether something may be done that is tied to no kind of record. */
    boolean allows(Permission permission);

    /** With how many records of a class and its subclasses something may be done. */
    Extent extent(Class<? extends DomainEntity> type, Action action);

    /** Whether there may be a record with which something may be done. */
    default boolean allows(Class<? extends DomainEntity> type, Action action) {
        return extent(type, action) != Extent.NONE;
    }

    /**
     * What may be done with the value at a path: hidden where an attribute of the path is hidden in some subclass, only to be read where the
     * path leads over a reference.
     */
    FieldRight field(Class<? extends DomainEntity> type, String path);

    /** Whether the value of everything that a criterion asks about may be seen, whatever record it is; where that is not sure, not. */
    default boolean isOpen(Class<? extends DomainEntity> type, Criterion criterion) {
        return isFull();
    }

    /** What a change of an attribute is: {@link Action#EDIT}, or {@link Action#ASSIGN} for the attributes that say whose a record is. */
    Action change(Class<? extends DomainEntity> type, String attribute);

    /** About how many records of a class something may be done with, for whoever has to choose a way of reading; the same each time where it is kept. */
    default Share share(Class<? extends DomainEntity> type, Action action) {
        return new Share();
    }
}
