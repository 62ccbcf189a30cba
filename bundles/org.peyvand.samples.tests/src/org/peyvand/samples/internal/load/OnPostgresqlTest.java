package org.peyvand.samples.internal.load;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.peyvand.testing.OnPostgresql;

/** The same tests on the second engine. */
@Suite
@SelectClasses({SampleCompanyTest.class})
class OnPostgresqlTest extends OnPostgresql {
}
