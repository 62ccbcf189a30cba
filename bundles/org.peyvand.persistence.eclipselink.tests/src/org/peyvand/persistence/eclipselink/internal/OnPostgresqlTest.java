package org.peyvand.persistence.eclipselink.internal;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.peyvand.persistence.eclipselink.internal.access.PagesTest;
import org.peyvand.persistence.eclipselink.internal.access.ReadingTest;
import org.peyvand.persistence.eclipselink.internal.access.SavingTest;
import org.peyvand.persistence.eclipselink.internal.query.AlongTest;
import org.peyvand.persistence.eclipselink.internal.replay.LargeRunTest;
import org.peyvand.persistence.eclipselink.internal.replay.LongTextsTest;
import org.peyvand.persistence.eclipselink.internal.replay.ReplayTest;
import org.peyvand.persistence.eclipselink.internal.replay.UnknownNamesTest;
import org.peyvand.testing.OnPostgresql;

/** The same tests on the second engine. */
@Suite
@SelectClasses({BulkTest.class, ChangeLogTest.class, ErasedLogTest.class, ExtraFieldsTest.class, PreparedQueriesTest.class, QueriesTest.class, RecordPagesTest.class, RecordsTest.class,
    RulesTest.class, SealedLogTest.class, StampsTest.class, TextsTest.class, WayOfChangesTest.class, WritingTest.class, PagesTest.class,
    ReadingTest.class, SavingTest.class, AlongTest.class, LargeRunTest.class, LongTextsTest.class, ReplayTest.class, UnknownNamesTest.class})
class OnPostgresqlTest extends OnPostgresql {
}
