package org.peyvand.analytics.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peyvand.analytics.ReportInfo;

class ReportShelfTest {
    @Test
    void categoriesStandWhereTheirFirstReportStands() {
        ReportInfo pipeline = FakeReports.report("pipeline", "Sales");
        ReportInfo calls = FakeReports.report("calls", "Service");
        ReportInfo revenue = FakeReports.report("revenue", "Sales");
        assertEquals(List.of(new ReportShelf.Group("Sales", List.of(pipeline, revenue)), new ReportShelf.Group("Service", List.of(calls))),
                ReportShelf.groups(List.of(pipeline, calls, revenue), Locale.ENGLISH));
    }
}
