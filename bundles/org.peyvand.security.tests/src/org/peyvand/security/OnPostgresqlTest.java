package org.peyvand.security;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.peyvand.testing.OnPostgresql;

/** The same tests on the second engine, without signing in, which spends its time in hashing passwords. */
@Suite
@SelectClasses({RolesTest.class, ComingBackTest.class, HistoryTest.class})
class OnPostgresqlTest extends OnPostgresql {
}
