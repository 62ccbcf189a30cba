package org.peyvand.analytics.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peyvand.analytics.ReportParameter.Type;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;

class PrintedDocumentTest {
    private final FakeReports reports = new FakeReports();
    private final PrintedDocument printing = new PrintedDocument(reports, Path.of("data", "documents"));

    @Test
    void theDocumentIsWhatTheReportRequires() {
        reports.infos.add(FakeReports.report(PrintedDocument.REPORT, "Sales", FakeReports.parameter("copies", Type.INTEGER, null, false),
                FakeReports.parameter("document", Type.RECORD, null, true)));
        Outcome<Path> outcome = printing.print("1405/12", Culture.persian());
        assertEquals(Path.of("data", "documents", "Named by the report.pdf"), outcome.value());
        assertEquals(Map.of("document", "1405/12"), reports.asked.getFirst().parameters());
        assertEquals(Culture.persian(), reports.asked.getFirst().culture());
    }

    @Test
    void withoutTheReportThereIsASentence() {
        assertFalse(printing.print("1", Culture.english()).isDone());
    }
}
