package org.peyvand.analytics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.ReportInfo;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.extensions.Contribution;

class ContributedReportsTest {

    private static final String SOURCE = ProbeSource.class.getName();

    private final ContributedReports reports = new ContributedReports(point -> contributions(),
            FrameworkUtil.getBundle(ContributedReports.class).getBundleContext());

    private static List<Contribution> contributions() {
        Contribution group = new WrittenContribution("parameter", "name", "group", "label", "Group", "type", "choice", "default", "stage")
                .with(new WrittenContribution("choice", "value", "stage", "label", "Stage"))
                .with(new WrittenContribution("choice", "value", "agent", "label", "Agent"));
        return List.of(
                new WrittenContribution("report", "id", "late", "label", "Late", "category", "C", "source", SOURCE, "order", "200", "formats", "pdf")
                        .with(new WrittenContribution("parameter", "name", "needed", "label", "Needed", "required", "true")),
                new WrittenContribution("report", "id", "broken", "label", "No source", "category", "C"),
                new WrittenContribution("report", "id", "odd", "label", "Odd", "category", "C", "source", SOURCE, "formats", "docx"),
                new WrittenContribution("report", "id", "probe", "label", "Probe", "category", "C", "source", SOURCE).with(group)
                        .with(new WrittenContribution("parameter", "name", "from", "label", "From", "type", "date"))
                        .with(new WrittenContribution("parameter", "name", "count", "label", "Count", "type", "integer"))
                        .with(new WrittenContribution("parameter", "name", "text", "label", "Text")));
    }

    private static ReportRequest request(Culture culture, String... pairs) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], pairs[i + 1]);
        }
        return new ReportRequest("probe", parameters, culture);
    }

    private static List<String> reasons(Outcome<?> outcome) {
        assertFalse(outcome.isDone());
        return outcome.diagnostics().stream().map(diagnostic -> diagnostic.message().in(Culture.english())).toList();
    }

    @Test
    void brokenContributionsAreLeftOutAndTheOthersComeByPlace() {
        assertEquals(List.of("probe", "late"), reports.all().stream().map(ReportInfo::id).toList());
        assertEquals(List.of(Format.PDF, Format.HTML, Format.XLSX, Format.CSV), reports.find("probe").orElseThrow().formats());
    }

    @Test
    void parametersAreBroughtIntoTechnicalForm() {
        ReportRequest checked = reports.check(request(Culture.persian(), "from", "۱۴۰۳/۱۲/۳۰", "count", "۱٬۲۰۰", "group", "AGENT")).value();
        assertEquals(Map.of("from", "2025-03-20", "count", "1200", "group", "agent"), checked.parameters());
        assertEquals(Map.of("group", "stage"), reports.check(request(Culture.english())).value().parameters(), "the default");
    }

    @Test
    void wrongParametersAreRefusedAllAtOnceWithASentenceEach() {
        List<String> reasons = reasons(reports.check(request(Culture.english(), "grup", "x", "group", "moon", "count", "1.5", "from", "2025-02-30")));
        assertEquals("The report probe has no parameter \"grup\". Its parameters: group, from, count, text.", reasons.get(0));
        assertEquals("The parameter group cannot be \"moon\"; choose one of stage, agent.", reasons.get(1));
        assertTrue(reasons.get(2).startsWith("The parameter from must be a date: "), reasons.get(2));
        assertEquals("The parameter count must be a whole number, not \"1.5\".", reasons.get(3));
        assertEquals(List.of("The parameter needed (Needed) is needed: add --param needed=…"),
                reasons(reports.check(new ReportRequest("late", Map.of(), Culture.english()))));
    }

    @Test
    void csvIsTheSameInEveryLanguage() {
        for (Culture culture : List.of(Culture.persian(), Culture.english())) {
            ByteArrayOutputStream target = new ByteArrayOutputStream();
            Outcome<Long> outcome = reports.render(request(culture, "group", "agent", "count", "7", "from", "2017-03-01"), Format.CSV, target);
            assertEquals("group,from,count,amount,language\nagent,2017-03-01,7,1234567.5,en\n", target.toString(StandardCharsets.UTF_8));
            assertEquals(target.size(), outcome.value());
            assertEquals("The report cannot be written: a note", outcome.diagnostics().getFirst().message().in(Culture.english()), "notes are warnings");
        }
    }

    @Test
    void whatCannotBeDoneIsSaidAndWritesNothing(@TempDir Path folder) throws IOException {
        Path target = Files.writeString(folder.resolve("old.csv"), "old");
        assertEquals(List.of("The report cannot be written: on purpose"), reasons(reports.render(request(Culture.english(), "text", "refuse"),
                Format.CSV, target)));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("There is no report \"none\". Reports: probe, late."),
                reasons(reports.render(new ReportRequest("none", Map.of(), Culture.english()), Format.CSV, target)));
        assertEquals(List.of("The report \"late\" is not offered as csv; choose one of pdf."),
                reasons(reports.render(new ReportRequest("late", Map.of("needed", "1"), Culture.english()), Format.CSV, target)));
        assertEquals(List.of("Reports cannot be rendered as pdf: the rendering engine is not installed."),
                reasons(reports.render(request(Culture.english()), Format.PDF, target)));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(target), left.toList());
        }
    }

    @Test
    void theReportNamesItsFile(@TempDir Path folder) {
        assertEquals(folder.resolve("made").resolve("Probe 1405-7.csv"),
                reports.renderInto(request(Culture.english(), "text", "1405/7"), Format.CSV, folder.resolve("made")).value());
        assertTrue(Files.exists(folder.resolve("made").resolve("Probe 1405-7.csv")));
        assertEquals(folder.resolve("probe.csv"), reports.renderInto(request(Culture.english()), Format.CSV, folder).value());
    }

    @Test
    void aFileReplacesTheOldOneAndItsFolderIsMade(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("new").resolve("report.csv");
        assertEquals(target, reports.render(request(Culture.english()), Format.CSV, target).value());
        assertEquals(target, reports.render(request(Culture.english(), "group", "agent"), Format.CSV, target).value());
        assertTrue(Files.readString(target).contains("agent"));
        assertTrue(reasons(reports.render(request(Culture.english()), Format.CSV, target.resolve("below-a-file.csv"))).getLast()
                .startsWith("The report file "));
    }
}
