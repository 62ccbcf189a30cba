package org.peyvand.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.ReportInfo;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.analytics.Reports;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.sales.Documents;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.testing.MemoryDatabase;

/**
 * Reports of records whose names are page code, scripts of the engine, formulas and ways out of folders, and reports that are asked for with
 * such parameters: everything is shown as what it is, and nothing runs, loads or leaves its folder.
 */
@ExtendWith(MemoryDatabase.class)
class HostileReportsTest {
    private static final String MARK = "<script>alert(1)</script><img src=http://127.0.0.1:9/x onerror=alert(2)>\"'><svg/onload=alert(3)>";
    private static final List<String> WORDS = List.of("'; DROP TABLE ACCOUNT; --", "' OR '1'='1", MARK, "\" + java.lang.Runtime.getRuntime().halt(7) + \"", "row[\"x\"]", "Packages.java.lang.Runtime",
        "params[\"group\"].value", "${jndi:ldap://127.0.0.1/x}", "../../etc/passwd", "{0}", "\u0000", "\uD83D", "=1+1", "1e999999999", "x".repeat(50_000), "-1", "99999-99-99");

    private final Reports reports;
    private final UnitOfWork work;
    private final Records records;
    private final Documents documents;
    private static Invoice issued;

    @TempDir
    Path folder;

    HostileReportsTest(Reports reports, UnitOfWork work, Records records, Documents documents) {
        this.reports = reports;
        this.work = work;
        this.records = records;
        this.documents = documents;
    }

    @BeforeEach
    void sales() {
        if (issued != null) {
            return;
        }
        Account account = new Account();
        account.setName(MARK);
        account.setStreet("=cmd|' /C calc'!A0 \u202Egnp");
        Account customer = done(records.save(account));
        for (String name : List.of(MARK, " =HYPERLINK(\"x\")", "\" + java.lang.Runtime.getRuntime().halt(7) + \"")) {
            Opportunity deal = records.create(Opportunity.class);
            deal.setName(name);
            deal.setAccount(customer);
            deal.setAmount(BigDecimal.TEN);
            deal.setCurrency("IRR");
            done(records.save(deal));
        }
        Invoice invoice = new Invoice();
        invoice.setAccount(customer);
        invoice.setCurrency("IRR");
        DocumentLine line = new DocumentLine();
        line.setText(MARK);
        line.setQuantity(BigDecimal.ONE);
        line.setUnitPrice(BigDecimal.TEN);
        issued = done(documents.issue(done(documents.save(invoice, List.of(line))), CalendarSystem.GREGORIAN));
    }

    @Test
    void everyParameterIsAValue() {
        long log = work.read(session -> session.count(Query.of(ChangeEntry.class)));
        for (ReportInfo report : reports.all()) {
            for (ReportParameter parameter : report.parameters()) {
                for (String word : WORDS) {
                    for (Culture culture : List.of(Culture.english(), Culture.persian())) {
                        Outcome<?> data = reports.data(new ReportRequest(report.id(), Map.of(parameter.name(), word), culture));
                        data.diagnostics().forEach(reason -> assertFalse(reason.message().in(culture).contains("Exception"), reason.message().in(culture)));
                        assertTrue(data.isDone() || !data.diagnostics().isEmpty(), report.id() + ' ' + parameter.name());
                    }
                }
            }
            assertFalse(reports.data(new ReportRequest(report.id(), Map.of("where", "1=1"), Culture.english())).isDone(), "a parameter nobody knows");
        }
        assertEquals(log, work.read(session -> session.count(Query.of(ChangeEntry.class))), "nothing was written");
    }

    @Test
    void pagesHaveNoCodeAndLoadNothing() {
        for (ReportRequest request : requests()) {
            String page = text(request, Format.HTML);
            String lower = page.toLowerCase(Locale.ROOT);
            assertFalse(lower.contains("<script"), request + " has a script");
            assertFalse(lower.matches("(?s).*<[^>]*\\son\\w+\\s*=.*"), request + " has a handler");
            assertFalse(lower.matches("(?s).*<[a-z][^>]*\\s(src|href|data|srcset|background|action)\\s*=\\s*[\"']?\\s*(http|//|file).*"), request + " loads something");
            assertFalse(lower.contains("javascript:"), request.toString());
        }
    }

    @Test
    void tablesHaveNoFormulas() {
        for (ReportRequest request : requests()) {
            for (String line : text(request, Format.CSV).split("\n")) {
                assertFalse(line.strip().matches("[\"\\s]*[=@].*"), line);
            }
        }
    }

    @Test
    void filesStayInTheirFolder() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        for (Format format : List.of(Format.HTML, Format.PDF, Format.XLSX)) {
            ReportRequest request = new ReportRequest("sales.invoice", Map.of("document", issued.getId().toString()), Culture.english());
            if (reports.find("sales.invoice").orElseThrow().formats().contains(format)) {
                Path file = done(reports.renderInto(request, format, inner));
                assertEquals(inner, file.getParent());
            }
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(inner), left.toList());
        }
    }

    private List<ReportRequest> requests() {
        return List.of(new ReportRequest("sales.pipeline", Map.of("group", "account"), Culture.english()),
            new ReportRequest("sales.revenue", Map.of("group", "customer", "basis", "invoice"), Culture.persian()),
            new ReportRequest("sales.pipeline", Map.of("agent", MARK), Culture.persian()),
            new ReportRequest("sales.invoice", Map.of("document", issued.getId().toString()), Culture.english()));
    }

    private String text(ReportRequest request, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (reports.find(request.reportId()).orElseThrow().formats().contains(format)) {
            done(reports.render(request, format, out));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static <T> T done(Outcome<T> outcome) {
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }
}
