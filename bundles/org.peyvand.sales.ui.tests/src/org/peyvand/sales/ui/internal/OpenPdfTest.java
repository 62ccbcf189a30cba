package org.peyvand.sales.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.sales.Documents;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;

/** The button of the document's page, the real renderer and the file in the data folder. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class OpenPdfTest {
    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void theInvoiceOnThePageBecomesAPdf(String language) throws IOException {
        try (WorkbenchRobot robot = WorkbenchRobot.in(data, Locale.of(language))) {
            // the window's thread must not reach the database
            Invoice invoice = CompletableFuture.supplyAsync(() -> invoice(robot)).join();
            robot.context().get(Navigation.class).open(new RecordRef("sales.invoice", invoice.getId()));
            // where no program opens PDFs the path is told in a window that waits
            for (String title : new String[] {"Document", "سند"}) {
                robot.whenShown(title, Shell::close);
            }
            robot.click("action.pdf");
            robot.until("a file", () -> !documents().isEmpty());
            robot.untilIdle();
            assertFalse(robot.look(Control.class, "problem").isPresent());
            assertEquals(1, documents().size());
            byte[] pdf = Files.readAllBytes(documents().getFirst());
            assertEquals("%PDF", new String(Arrays.copyOf(pdf, 4), StandardCharsets.ISO_8859_1));
            try (PdfReader reader = new PdfReader(pdf)) {
                assertTrue(reader.getNumberOfPages() >= 1);
                String text = new PdfTextExtractor(reader).getTextFromPage(1);
                assertTrue(language.equals("fa") || text.contains("Pars") && text.contains("1,000,000"), text);
            }
        }
    }

    private List<Path> documents() {
        Path folder = data.resolve("documents");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Invoice invoice(WorkbenchRobot robot) {
        Records records = robot.service(Records.class);
        Account account = records.create(Account.class);
        account.setName("Pars");
        Opportunity deal = records.create(Opportunity.class);
        deal.setName("Server for Pars");
        deal.setAccount(records.save(account).value());
        deal.setAmount(BigDecimal.valueOf(1_000_000));
        deal.setCurrency("IRR");
        Documents documents = robot.service(Documents.class);
        return documents.invoiceFor(records.save(deal).value()).then(draft -> documents.issue(draft, CalendarSystem.GREGORIAN)).value();
    }
}
