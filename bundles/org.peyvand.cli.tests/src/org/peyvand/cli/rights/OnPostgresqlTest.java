package org.peyvand.cli.rights;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.peyvand.cli.internal.MainJobTest;
import org.peyvand.testing.OnPostgresql;

/** The same tests on the second engine. */
@Suite
@SelectClasses({RightsMatrixTest.class, MainJobTest.class})
class OnPostgresqlTest extends OnPostgresql {
}
