package org.peyvand.sales;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.peyvand.sales.internal.report.DocumentReportsTest;
import org.peyvand.sales.internal.report.PipelineReportTest;
import org.peyvand.testing.OnPostgresql;

/** The same tests on the second engine. */
@Suite
@SelectClasses({NumberingTest.class, RushTest.class, PipelinesTest.class, DayOfAnExpertTest.class, DocumentsTest.class,
    PersianPipelineTest.class, PaymentsTest.class, LeadsTest.class, OpportunitiesTest.class,
    DocumentReportsTest.class, PipelineReportTest.class})
class OnPostgresqlTest extends OnPostgresql {
}
