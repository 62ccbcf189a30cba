package org.peyvand.persistence.safety;

/** What is done before steps change the structure of a database that has data. An OSGi service that may be absent. */
public interface BeforeUpgrade {

    /**
     * Makes the data safe as they are.
     *
     * @throws org.peyvand.persistence.PersistenceFailure when that cannot be done; the database is then left as it is
     */
    void prepare();
}
