package org.peyvand.server;

/** Whether the head office can do its work now. An OSGi service. */
public interface Readiness {

    /** How it stands; from the slightest to the best. */
    enum State {
        /** The database is being opened, its structure perhaps upgraded. */
        STARTING,
        /** The database does not answer. */
        NO_DATABASE,
        /** The disk is full: everything can be read, nothing stored. */
        DISK_FULL,
        /** Everything answers. */
        READY
    }

    /** Asks the persistence unit and the database; what was heard within the last second is not asked again. Never takes longer than some seconds. */
    State now();
}
