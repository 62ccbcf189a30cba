package org.peyvand.persistence;

/** The structure of the database. An OSGi service. */
public interface Schema {

    /**
     * Runs the steps of the installed modules that the database does not have yet, each in a transaction of its own. Called by the unit
     * of work before its first use; calling it again costs one small query.
     *
     * @throws DatabaseUnavailable when the database was made by a newer version of a module, or a step was changed after it ran; nothing
     *         is changed then
     * @throws PersistenceFailure when a step fails; that step is rolled back and those after it do not run
     */
    void update();
}
