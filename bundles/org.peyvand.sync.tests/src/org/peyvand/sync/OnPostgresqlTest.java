package org.peyvand.sync;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.peyvand.sync.internal.twin.TwinWatchTest;
import org.peyvand.testing.OnPostgresql;

/** The same tests on the second engine. */
@Suite
@SelectClasses(TwinWatchTest.class)
class OnPostgresqlTest extends OnPostgresql {
}
