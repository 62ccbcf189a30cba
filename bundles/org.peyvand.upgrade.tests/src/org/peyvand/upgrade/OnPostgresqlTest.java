package org.peyvand.upgrade;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.peyvand.testing.OnPostgresql;

/** The same tests on the second engine, and what only a server has. */
@Suite
@SelectClasses({UpgradeTest.class, TablesAsideTest.class})
class OnPostgresqlTest extends OnPostgresql {
}
