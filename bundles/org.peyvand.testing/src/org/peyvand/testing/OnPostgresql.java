package org.peyvand.testing;

import org.junit.jupiter.api.Assumptions;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;

/**
 * The base of suites whose tests run a second time, on a PostgreSQL server: {@code @Suite @SelectClasses({…}) class OnPostgresqlTest extends
 * OnPostgresql}. Skipped where no server is installed.
 */
public abstract class OnPostgresql {
    /** For suites. */
    protected OnPostgresql() {
    }

    /** Whether the tests of this moment run on the server. */
    public static boolean isRunning() {
        return DataPlace.isOnServer();
    }

    @BeforeSuite
    static void useServer() {
        Assumptions.assumeTrue(PostgresqlServer.binaries().isPresent(), "No PostgreSQL server is installed here: apt-get install postgresql");
        System.setProperty(DataPlace.ENGINE, "postgresql");
    }

    @AfterSuite
    static void useFiles() {
        System.clearProperty(DataPlace.ENGINE);
    }
}
