package org.peyvand.exchange.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.exchange.ImportReport;
import org.peyvand.exchange.ImportReport.Counts;
import org.peyvand.exchange.ImportReport.RowNote;
import org.peyvand.exchange.ImportReport.Table;
import org.peyvand.exchange.NearMiss;
import org.peyvand.exchange.SkippedFile;
import org.peyvand.exchange.ui.internal.ResultSummary.Kind;
import org.peyvand.exchange.ui.internal.ResultSummary.Remark;

class ResultSummaryTest {
    private static final Message REASON = ExchangeText.of("files.missing");
    private static final Path REFUSED = Path.of("/data/a.refused.csv");

    @Test
    void allIsWell() {
        ResultSummary summary = of(false, List.of(), table(new Counts(7, 2, 1), 0, 0, null));
        assertEquals(Kind.GOOD, summary.tone());
        assertEquals("9 records came in.", english(summary.headline()));
        assertEquals(List.of(new ResultSummary.CountLine("core.account", "<core.account>", new Counts(7, 2, 1))), summary.counts());
        assertEquals(List.of(), summary.remarks());
    }

    @Test
    void nothingHasChanged() {
        assertEquals("Everything was already as the files say: nothing has changed.",
                english(of(false, List.of(), table(new Counts(0, 0, 30), 0, 0, null)).headline()));
    }

    @Test
    void recordsThatRowsOnlyPointToAreLeftOut() {
        Table table = new Table(Path.of("/data/a.csv"), "", "core.account", 9, Map.of("core.account", new Counts(0, 0, 9), "core.branch", new Counts(0, 0, 9),
                "core.user", new Counts(1, 0, 8)), 0, null, List.of(), 0, List.of(), List.of(), List.of(), null);
        assertEquals(Set.of("core.account", "core.user"),
                of(false, List.of(), table).counts().stream().map(ResultSummary.CountLine::entity).collect(Collectors.toSet()));
    }

    @Test
    void countsOfTablesAreAddedUp() {
        ResultSummary summary = of(false, List.of(), table(new Counts(1, 2, 3), 0, 0, null), table(new Counts(10, 20, 30), 0, 0, null));
        assertEquals(new Counts(11, 22, 33), summary.counts().getFirst().counts());
    }

    @Test
    void refusedRowsAreNamedWithTheirFile() {
        ResultSummary summary = of(false, List.of(), table(new Counts(1, 0, 0), 2, 0, null));
        assertEquals(Kind.ATTENTION, summary.tone());
        assertEquals("1 record came in, 2 rows were refused.", english(summary.headline()));
        Remark remark = summary.remarks().getFirst();
        assertEquals(REFUSED, remark.file());
        assertEquals("Line 3, Acme: Not found", english(remark.rows().getFirst()));
        assertEquals("Line 4: Not found", english(remark.rows().getLast()));
    }

    @Test
    void incompleteRowsHaveNoFile() {
        Remark remark = of(false, List.of(), table(new Counts(1, 0, 0), 0, 1_425, null)).remarks().getFirst();
        assertEquals("a.csv: 1,425 rows came in with something missing", english(remark.sentence()));
        assertNull(remark.file());
        assertEquals("⁨a.csv⁩: ۱٬۴۲۵ ردیف با کمبود وارد شد", remark.sentence().in(Culture.persian()));
    }

    @Test
    void aTableThatBrokeOffComesFirst() {
        ResultSummary summary = of(false, List.of(), table(new Counts(1, 0, 0), 2, 0, REASON));
        assertEquals(Kind.BAD, summary.tone());
        assertEquals(List.of(Kind.BAD, Kind.ATTENTION), summary.remarks().stream().map(Remark::kind).toList());
    }

    @Test
    void whatHadComeInBeforeACancelIsCounted() {
        assertEquals("Stopped. 5 records had come in by then and stay.", english(of(true, List.of(), table(new Counts(5, 0, 0), 0, 0, null)).headline()));
    }

    @Test
    void filesThatCouldNotBeReadAreNamedAndOthersAreNot() {
        ImportReport report = new ImportReport(List.of(), List.of(new SkippedFile(Path.of("/x/broken.xlsx"), "", REASON, true),
                new SkippedFile(Path.of("/x/readme.md"), "", REASON, false)), List.of(), false, Duration.ZERO);
        List<Remark> remarks = ResultSummary.of(report, id -> id, Set.of()).remarks();
        assertEquals(1, remarks.size());
        assertEquals("broken.xlsx: Not found", english(remarks.getFirst().sentence()));
    }

    @Test
    void mendedValuesAreListed() {
        NearMiss applied = new NearMiss("a.csv", "product", "product", "GTXPro", "GTX Pro", 0.96, true, true, 1_480);
        Remark remark = of(false, List.of(applied), table(new Counts(1, 0, 0), 0, 0, null)).remarks().getFirst();
        assertEquals("GTXPro → GTX Pro, 1,480 rows", english(remark.rows().getFirst()));
    }

    @Test
    void ofManyRowsOnlySomeAreNamed() {
        List<RowNote> many = LongStream.rangeClosed(1, 10_000).mapToObj(line -> new RowNote(line, "", REASON)).toList();
        Table table = new Table(Path.of("/data/a.csv"), "", "core.account", 10_000, Map.of(), 10_000, REFUSED, many, 0, List.of(), List.of(), List.of(), null);
        assertTrue(of(false, List.of(), table).remarks().getFirst().rows().size() <= 100);
    }

    private static ResultSummary of(boolean cancelled, List<NearMiss> misses, Table... tables) {
        return ResultSummary.of(new ImportReport(List.of(tables), List.of(), misses, cancelled, Duration.ofSeconds(3)), id -> "<" + id + ">", Set.of("core.account"));
    }

    private static Table table(Counts counts, long refused, long incomplete, Message failure) {
        List<RowNote> notes = List.of(new RowNote(3, "Acme", REASON), new RowNote(4, "", REASON));
        return new Table(Path.of("/data/a.csv"), "", "core.account", 10, Map.of("core.account", counts), refused, refused > 0 ? REFUSED : null,
                refused > 0 ? notes : List.of(), incomplete, incomplete > 0 ? notes : List.of(), List.of(), List.of(), failure);
    }

    private static String english(Message message) {
        return message.in(Culture.english());
    }
}
