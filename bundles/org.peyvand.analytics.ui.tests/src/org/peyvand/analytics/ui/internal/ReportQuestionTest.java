package org.peyvand.analytics.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.analytics.ReportParameter.Type;
import org.peyvand.base.culture.Culture;

class ReportQuestionTest {
    private static final ReportParameter GROUP = FakeReports.parameter("group", Type.CHOICE, "stage", true);
    private static final ReportParameter BRANCH = FakeReports.parameter("branch", Type.TEXT, null, true);
    private final ReportQuestion question = new ReportQuestion(FakeReports.report("sales/pipeline: all", "Sales", GROUP, BRANCH), Culture.english());

    @Test
    void defaultsAreAnswersAlready() {
        assertEquals(Map.of("group", "stage"), question.request().parameters());
        assertEquals(List.of(BRANCH), question.missing());
    }

    @Test
    void onlyWhatNarrowsACompleteReportIsFolded() {
        assertFalse(question.isExtra(GROUP));
        assertFalse(question.isExtra(BRANCH));
        assertFalse(question.isExtra(FakeReports.parameter("from", Type.DATE, null, false)));
        assertTrue(question.isExtra(FakeReports.parameter("agent", Type.RECORD, null, false)));
    }

    @Test
    void blankIsNoAnswer() {
        question.set("branch", " Yazd ");
        assertEquals("Yazd", question.value("branch"));
        assertTrue(question.missing().isEmpty());
        question.set("branch", "  ");
        question.set("group", null);
        assertEquals(List.of(GROUP, BRANCH), question.missing());
    }

    @Test
    void theReportMayAskOtherThingsMeanwhile() {
        question.set("branch", "Yazd");
        question.set("group", null);
        question.culture(Culture.persian());
        ReportParameter field = FakeReports.parameter("extra.channel", Type.TEXT, null, false);
        ReportQuestion now = question.renewed(FakeReports.report("sales/pipeline: all", "Sales", GROUP, BRANCH, field));
        assertEquals(Map.of("branch", "Yazd"), now.request().parameters(), "what was cleared stays so");
        assertEquals(Culture.persian(), now.culture());
        now.set("extra.channel", "fair");
        assertEquals(Map.of("extra.channel", "fair"), now.renewed(FakeReports.report("sales/pipeline: all", "Sales", GROUP, field)).request().parameters());
    }

    @Test
    void theReportSpeaksTheChosenLanguage() {
        question.culture(Culture.persian());
        assertEquals(Culture.persian(), question.request().culture());
        assertTrue(question.fileName(Format.PDF, LocalDate.of(2026, 11, 21)).contains("(fa)"));
    }

    @Test
    void fileNamesHaveNothingThatAFileSystemMinds() {
        assertEquals("sales pipeline  all (en) 2026-11-21.xlsx", question.fileName(Format.XLSX, LocalDate.of(2026, 11, 21)));
    }
}
