package org.peyvand.cli.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.analytics.ReportInfo;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.analytics.Reports;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.cli.CliCommand;
import org.peyvand.cli.internal.CommandLineHost;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.PickLists;
import org.peyvand.core.Records;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.sales.Documents;
import org.peyvand.sales.Payments;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.testing.MemoryDatabase;

/**
 * Every contributed report with every choice of its parameters, in the service and on the command line: what is summed and named in it is what
 * whoever asks may read. The records of each place have amounts ten times those of the place before, so that a number that is too great
 * tells of a record beyond the reach.
 */
@ExtendWith(MemoryDatabase.class)
class ReportsMatrixTest {
    private static final List<Reach> REACHES = List.of(Reach.NONE, Reach.OWN, Reach.TEAM, Reach.BRANCH, Reach.BRANCHES, Reach.ALL);

    private final EntityDescriptions descriptions;
    private final Reports reports;
    private final CommandLineHost host;
    /** Made once, since its people have their names only once. */
    private static Company company;
    private static SoldByPlace sold;

    @TempDir
    Path folder;

    ReportsMatrixTest(UnitOfWork work, LogReader log, Records records, CurrentUserService current, EntityDescriptions descriptions, PickLists picks, Documents documents,
        Payments payments, Reports reports, CommandLineHost host) {
        this.descriptions = descriptions;
        this.reports = reports;
        this.host = host;
        if (company == null) {
            company = new Company(work, log, current, new Specimens(work, descriptions, picks, new PaidInvoices(records, documents, payments)));
            sold = new SoldByPlace(records, documents, company.specimens());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyReport() {
        return ofRecords().map(report -> DynamicTest.dynamicTest(report.id(), () -> everyReach(report)));
    }

    /** Those of branches need a permission of their own, and are what the board and the scorecard have: their tests say what each may see of it. */
    private Stream<ReportInfo> ofRecords() {
        return reports.all().stream().filter(report -> !report.id().startsWith("branch."));
    }

    private void everyReach(ReportInfo report) throws Exception {
        Map<Place, String> invoices = sold.invoices();
        for (Reach reach : REACHES) {
            company.role(Stream.concat(Company.everything(RecordGrant.ANY, reach), Stream.of(Company.allowed(Reports.PERMISSION))));
            company.asAli(() -> {
                if (record(report).isPresent()) {
                    ofRecords(report, reach, invoices);
                } else {
                    for (ReportRequest request : requests(report)) {
                        figures(reports.data(request).value(), reach, request.toString());
                        commandLine(request, reach);
                    }
                }
            });
        }
        company.role(Company.everything(RecordGrant.ANY, Reach.ALL));
        if (record(report).isEmpty()) {
            company.asAli(() -> {
                assertFalse(reports.data(requests(report).getFirst()).isDone(), report.id() + " without the permission");
                assertEquals(CliCommand.FAILED, run("report", report.id(), "--format", "csv", "--user", "ali"), report.id() + " without the permission");
            });
        }
    }

    private static Optional<ReportParameter> record(ReportInfo report) {
        return report.parameters().stream().filter(parameter -> parameter.required() && parameter.type() == ReportParameter.Type.RECORD).findFirst();
    }

    /** Each choice of each parameter once. */
    private static List<ReportRequest> requests(ReportInfo report) {
        List<ReportRequest> requests = new ArrayList<>();
        for (ReportParameter parameter : report.parameters()) {
            for (ReportParameter.Choice choice : parameter.choices()) {
                requests.add(new ReportRequest(report.id(), Map.of(parameter.name(), choice.value()), Culture.english()));
            }
        }
        return requests.isEmpty() ? List.of(new ReportRequest(report.id(), Map.of(), Culture.english())) : requests;
    }

    private void ofRecords(ReportInfo report, Reach reach, Map<Place, String> records) {
        for (Place place : Place.values()) {
            Outcome<ReportData> data = company.unchanged(() -> reports.data(new ReportRequest(report.id(), Map.of(record(report).orElseThrow().name(),
                records.get(place)), Culture.english())));
            assertEquals(place.isReached(reach, true), data.isDone(), report.id() + " " + reach + " " + place);
            assertFalse(!data.isDone() && data.diagnostics().toString().contains(sold.name(place)), "the refusal tells " + data.diagnostics());
        }
    }

    /** Nothing beyond the reach is summed or named, and what is within it is. */
    private void figures(ReportData data, Reach reach, String what) {
        BigDecimal most = BigDecimal.ZERO;
        List<List<?>> lines = new ArrayList<>(data.rows());
        lines.add(data.values().get(ReportData.TOTALS) instanceof List<?> totals ? totals : List.of());
        for (List<?> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                if (data.columns().get(i).kind() == Column.Kind.MONEY && line.get(i) instanceof Number number) {
                    most = most.max(new BigDecimal(number.toString()));
                }
            }
        }
        bounds(most, reach, what);
        names(data.rows().toString() + data.values(), reach, what);
    }

    private void bounds(BigDecimal most, Reach reach, String what) {
        long reached = Arrays.stream(Place.values()).filter(place -> place.isReached(reach, true)).count();
        assertTrue(most.compareTo(sold.least(reached)) < 0, what + " " + reach + " tells of " + most);
        assertTrue(reached == 0 || most.compareTo(sold.least(reached - 1)) >= 0, what + " " + reach + " has only " + most);
    }

    private void names(String text, Reach reach, String what) {
        for (Place place : Place.values()) {
            assertFalse(text.contains(sold.name(place)) && !place.isReached(reach, true), what + " " + reach + " names " + sold.name(place));
        }
    }

    private void commandLine(ReportRequest request, Reach reach) {
        List<String> words = new ArrayList<>(List.of("report", request.reportId(), "--format", "csv", "--user", "ali", "--lang", "en"));
        request.parameters().forEach((name, value) -> words.addAll(List.of("--param", name + '=' + value)));
        StringWriter out = new StringWriter();
        assertEquals(CliCommand.DONE, host.run(words, new PrintWriter(out), new PrintWriter(new StringWriter()), folder));
        names(out.toString(), reach, words.toString());
        // the first cell of a line says what it is of, such as a year
        for (String cell : out.toString().replaceAll("(?m)^[^,]*,", "").split("[,\n]")) {
            assertTrue(!cell.matches("\\d+(\\.\\d+)?") || new BigDecimal(cell).compareTo(sold.least(Arrays.stream(Place.values())
                .filter(place -> place.isReached(reach, true)).count()).max(BigDecimal.TEN)) < 0, words + " " + reach + " tells of " + cell);
        }
    }

    /** What a role hides is in no column, no sum and no name of a group. */
    @Test
    void hiddenFieldsAreInNoReport() throws Exception {
        sold.invoices();
        company.role(Stream.of(Company.everything(RecordGrant.ANY, Reach.ALL), Stream.of(Company.allowed(Reports.PERMISSION)),
            descriptions.all().stream().filter(entity -> !entity.id().startsWith("security.") && !entity.id().equals("core.user")).flatMap(entity ->
                entity.attributes().stream().filter(one -> one.kind() == AttributeKind.MONEY || one.kind() == AttributeKind.TEXT || one.kind() == AttributeKind.LONG_TEXT)
                    .filter(one -> one.name().indexOf('.') < 0).map(one -> Company.hidden(entity.id(), one.name())))).flatMap(grants -> grants));
        company.asAli(() -> {
            for (ReportInfo report : ofRecords().toList()) {
                List<ReportRequest> all = record(report).isEmpty() ? requests(report) : List.of();    // a document is printed by whoever may read it
                for (ReportRequest request : all) {
                    ReportData data = reports.data(request).value();
                    names(data.rows().toString() + data.values(), Reach.NONE, request + " hidden");
                    for (List<?> line : data.rows()) {
                        for (int i = 0; i < line.size(); i++) {
                            assertTrue(data.columns().get(i).kind() != Column.Kind.MONEY || !(line.get(i) instanceof BigDecimal sum) || sum.signum() == 0,
                                request + " hidden: " + data.columns().get(i).name() + " = " + line.get(i));
                        }
                    }
                }
            }
        });
    }

    /** Who has only the rights on records brings nothing in, takes nothing back and takes nothing out by commands. */
    @Test
    void commandsAskForTheirPermissions() throws Exception {
        Files.writeString(folder.resolve("accounts.csv"), "account number,name\nC1,By command\n");
        company.role(Company.everything(RecordGrant.ANY, Reach.ALL));
        company.asAli(() -> {
            for (String[] words : new String[][] {{"import", "accounts.csv"}, {"import", "--undo", "last"}, {"export", "--to", "out"}, {"backup", "--to", "out"}}) {
                int code = company.unchanged(() -> run(Stream.concat(Arrays.stream(words), Stream.of("--user", "ali")).toArray(String[]::new)));
                assertTrue(code != CliCommand.DONE && code != CliCommand.SOME_REFUSED, Arrays.toString(words));
            }
        });
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("accounts.csv")), left.toList());
        }
    }

    private int run(String... words) {
        return host.run(Stream.concat(Arrays.stream(words), Stream.of("--lang", "en")).toList(), new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()), folder);
    }
}
