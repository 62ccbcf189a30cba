package org.peyvand.persistence.engine;

import org.peyvand.persistence.Database;

/**
 * A database as one engine keeps it. An OSGi service with the property {@value #NAME}; of those that are installed the settings of the host
 * choose one ({@link DatabaseSettings#engine()}), and only that one is ever opened.
 */
public interface DatabaseEngine extends Database {
    /** The service property with the engine's name, as in the address {@code jdbc:NAME:…}. */
    String NAME = "peyvand.engine";

    /**
     * Waits until nobody has a connection; from then on nobody gets one until {@link #close}, after which the data source is another one.
     *
     * @throws org.peyvand.persistence.DatabaseUnavailable when somebody has one for too long
     */
    default void quiet() {
        // an engine whose files are not exchanged is closed as it is
    }

    /** Ends all connections. Who asks for the data source after that opens the database anew, by the settings of that moment. */
    void close();
}
