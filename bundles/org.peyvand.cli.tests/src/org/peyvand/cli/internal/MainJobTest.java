package org.peyvand.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.cli.CliCommand;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.Documents;
import org.peyvand.sales.Opportunities;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.StageState;
import org.peyvand.testing.MemoryDatabase;

/** The whole way of the README with the real services: generated files, import, a won deal, its issued invoice, its PDF in Persian. */
@ExtendWith(MemoryDatabase.class)
public class MainJobTest extends TypedCommands {

    @Test
    void fromFilesToThePersianInvoice(CommandLineHost host, UnitOfWork work, Opportunities opportunities, Documents documents) throws Exception {
        run(host, CliCommand.DONE, "sample", "--out", "files");
        run(host, CliCommand.SOME_REFUSED, "import", "files", "--yes", "--lang", "en");
        assertTrue(work.read(s -> s.count(Query.of(Account.class))) > 100, "accounts came in");

        long deals = work.read(s -> s.count(Query.of(Opportunity.class)));
        run(host, CliCommand.SOME_REFUSED, "import", "files", "--yes", "--lang", "en");
        assertEquals(deals, work.read(s -> s.count(Query.of(Opportunity.class))), "the same import twice makes nothing new");

        Opportunity open = work.read(s -> s.first(Query.of(Opportunity.class).fetch("account").where(Criteria.all(Criteria.where("state").is(StageState.OPEN),
                Criteria.where("account").isNotNull(), Criteria.where("product").isNotNull())))).orElseThrow();
        Opportunity won = opportunities.win(open).value();
        Invoice invoice = documents.issue(documents.invoiceFor(won).value(), CalendarSystem.JALALI).value();

        run(host, CliCommand.DONE, "report", "sales.invoice", "--param", "document=" + invoice.getId(), "--lang", "fa", "--out", "invoice.pdf");
        byte[] pdf = Files.readAllBytes(folder.resolve("invoice.pdf"));
        assertEquals("%PDF", new String(pdf, 0, 4));
        assertTrue(pdf.length > 5_000, "the PDF has " + pdf.length + " bytes");
    }

    @Test
    void scriptsGetPlainNumbers(CommandLineHost host) throws Exception {
        run(host, CliCommand.DONE, "report", "sales.pipeline", "--format", "csv", "--param", "group=stage", "--lang", "fa");
        assertEquals("group,open,won,lost,open_amount,won_amount,win_rate", out.toString().lines().findFirst().orElseThrow());
        assertFalse(out.toString().matches("(?s).*[۰-۹].*"), out.toString());
    }

    @Test
    void aWrongParameterIsWrongUsageWithASentence(CommandLineHost host) {
        run(host, CliCommand.WRONG_USAGE, "report", "sales.pipeline", "--format", "csv", "--param", "group=moon", "--lang", "en");
        assertFalse(err.toString().isBlank());
        run(host, CliCommand.WRONG_USAGE, "report", "no.such.report");
    }

    private void run(CommandLineHost host, int expected, String... arguments) {
        int code = type(host, List.of(arguments));
        assertEquals(expected, code, () -> String.join(" ", arguments) + "\n" + out + err);
    }
}
