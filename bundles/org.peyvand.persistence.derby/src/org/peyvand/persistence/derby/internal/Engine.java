package org.peyvand.persistence.derby.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.derby.vti.VTITemplate;

/**
 * Derby's own driver, without {@code DriverManager}, which does not see drivers inside bundles.
 *
 * @param location the database it serves
 */
record Engine(Location location, Driver driver) {
    private static final Logger LOG = System.getLogger(Engine.class.getName());
    /** Closed now; not open any more, since Derby has ended it by itself. */
    private static final Set<String> CLOSED = Set.of("08006", "XJ004");

    /** Loads the engine; its settings count only before its first load in a process. Durability stays as it is: full. */
    static Engine load(Location location) {
        setting("derby.stream.error.file", location.log().resolve("derby.log").toString());
        // a page of an index takes 16 KB of memory, most of it for an object per key; the workbench is started with less, a head office with more
        setting("derby.storage.pageCacheSize", "4000");
        setting("derby.language.statementCache.size", "500");
        // a page that is made ahead is not written anew when it is used: what recovery took back there would hide what is stored in it from the next recovery
        setting("derby.storage.pagePerAllocate", "1");
        // a plan made while a table was nearly empty scans it; an import fills it in few statements, so look often whether the plan still fits
        setting("derby.language.stalePlanCheckInterval", "5");
        // instead of 5,000 rows of a table it would lock the whole table, and everybody who reads it would wait for the end of an import or an exchange; a row's lock takes some 250 bytes
        setting("derby.locks.escalationThreshold", "100000");
        setting("derby.locks.deadlockTimeout", "5");
        setting("derby.locks.waitTimeout", "30");
        setting("derby.stream.error.logSeverityLevel", "40000");
        try {
            // the class loader of an exported package, since the package of the driver is not exported
            Class<?> type = Class.forName("org.apache.derby.iapi.jdbc.AutoloadedDriver", true, VTITemplate.class.getClassLoader());
            return new Engine(location, (Driver) type.getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The Derby bundle is not complete", e);
        }
    }

    private static void setting(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    /** One more connection to an open database. */
    Connection connect() throws SQLException {
        return connect(Map.of());
    }

    /** @param attributes what belongs to the connection; keys are among them, so that they are not part of the address */
    Connection connect(Map<String, String> attributes) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(attributes);
        Connection connection = driver.connect("jdbc:derby:" + location.name(), properties);
        if (connection == null) {
            throw new SQLException("Derby does not know " + location.name(), "08001");
        }
        return connection;
    }

    /** Derby answers a shutdown, and the drop of a database in memory, with an exception. */
    void shutDown() {
        end("shutdown");
        if (location.inMemory()) {
            end("drop");
        }
    }

    private void end(String attribute) {
        try {
            connect(Map.of(attribute, "true")).close();
        } catch (SQLException e) {
            if (!CLOSED.contains(e.getSQLState())) {
                LOG.log(Level.WARNING, "Derby did not close " + location.name() + " cleanly", e);
            }
        }
    }
}
