package org.peyvand.core;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.peyvand.testing.OnPostgresql;

/** The same tests on the second engine. */
@Suite
@SelectClasses({PickListsTest.class, TimelineTest.class, RecordsTest.class, MassChangesTest.class, BinTest.class, PersonalDataTest.class, RulesTest.class,
    GoalTest.class, WorkplaceTest.class, MergesTest.class})
class OnPostgresqlTest extends OnPostgresql {
}
