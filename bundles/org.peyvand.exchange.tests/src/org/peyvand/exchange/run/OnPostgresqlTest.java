package org.peyvand.exchange.run;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.peyvand.testing.OnPostgresql;

/** The same tests on the second engine, without the two that spend their time in reading large files. */
@Suite
@SelectClasses({UndoRightsTest.class, UndoTest.class, ImportRulesTest.class,
    CrmOpportunitiesTest.class, TrialTest.class, ExportTest.class})
class OnPostgresqlTest extends OnPostgresql {
}
