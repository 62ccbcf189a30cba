package org.peyvand.sales.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.Documents;
import org.peyvand.sales.Pipelines;
import org.peyvand.sales.model.CreditNote;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.LeadStatus;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Pipeline;
import org.peyvand.sales.model.Product;
import org.peyvand.sales.model.StageState;
import org.peyvand.sales.ui.internal.stage.ChevronBar;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Navigation;
import org.peyvand.ui.rows.RowList;

/** The pages of sales, in the real workbench over a real database. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class SalesPagesTest {

    @Test
    void aDealIsWonAndItsInvoiceIsIssuedAndPaid() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of("fa"))) {
            Opportunity deal = deal(robot);
            open(robot, "sales.opportunity", deal);
            ChevronBar stages = ChevronBar.of(robot.find(Control.class, "deal.stages")).orElseThrow();
            robot.until("stages", () -> stages.current() == 0);

            stages.choose(stages.steps().size() - 2);
            robot.click("reason.ok");
            robot.until("won", () -> only(robot, Opportunity.class).getState() == StageState.WON);
            RowList history = RowList.of(robot.find(Control.class, "deal.history")).orElseThrow();
            robot.until("the move is told", () -> history.items().size() == 2);

            robot.click("action.invoice");
            Table lines = robot.find(Table.class, "document.lines");
            robot.until("the line of the deal", () -> lines.getItemCount() == 1);
            robot.click("action.issue");
            robot.until("issued", () -> only(robot, Invoice.class).getStatus() == DocumentStatus.ISSUED);

            Invoice issued = only(robot, Invoice.class);
            assertNotNull(issued.getNumber());
            assertTrue(issued.isLocked());
            assertEquals(0, issued.getTotal().compareTo(new BigDecimal("1100000")));
            robot.until("locked on the page", () -> robot.look(Label.class, "totals.balance").map(label -> label.getText().contains("۱٬۱۰۰٬۰۰۰")).orElse(false)
                    && !robot.find(Control.class, "action.issue").isEnabled());

            robot.click("action.payment");
            robot.click("payment.ok");
            robot.until("paid", () -> only(robot, Invoice.class).getStatus() == DocumentStatus.CLOSED);
            assertEquals(0, only(robot, Invoice.class).getBalance().signum());
        }
    }

    @Test
    void aLostDealWantsAReason() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            open(robot, "sales.opportunity", deal(robot));
            ChevronBar stages = ChevronBar.of(robot.find(Control.class, "deal.stages")).orElseThrow();
            robot.until("stages", () -> stages.current() == 0);

            stages.choose(stages.steps().size() - 1);
            assertFalse(robot.find(Control.class, "reason.ok").isEnabled(), "without a reason one cannot go on");
            robot.type("reason.words", "too late");
            robot.click("reason.ok");

            robot.until("lost", () -> only(robot, Opportunity.class).getState() == StageState.LOST);
        }
    }

    @Test
    void aLeadBecomesACustomer() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Lead lead = robot.service(Records.class).create(Lead.class);
            lead.setCompany("Pars");
            lead.setFirstName("Sara");
            lead.setLastName("Ahmadi");
            lead = robot.service(Records.class).save(lead).value();
            open(robot, "sales.lead", lead);

            robot.click("action.convert");
            robot.click("convert.ok");
            robot.until("converted", () -> only(robot, Lead.class).getStatus() == LeadStatus.CONVERTED);

            assertEquals("Pars", only(robot, Account.class).getName());
            assertEquals("Pars", only(robot, Opportunity.class).getAccount().getName());
            RowList people = RowList.of(robot.find(Control.class, "core.people")).orElseThrow();
            robot.until("the customer is opened", () -> people.items().size() == 1);
            assertEquals("Sara Ahmadi", people.items().getFirst().title());
        }
    }

    @Test
    void aStageIsAddedToAPipeline() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Pipeline pipeline = robot.service(Pipelines.class).standard();
            int before = robot.service(Pipelines.class).stages(pipeline).size();
            open(robot, "sales.pipeline", pipeline);
            Table stages = robot.find(Table.class, "pipeline.stages");
            robot.until("stages", () -> stages.getItemCount() == before);

            robot.click("stage.add");
            robot.until("dirty", () -> robot.part().isDirty());
            robot.command("org.peyvand.workbench.command.save");

            robot.until("stored", () -> robot.service(Pipelines.class).stages(pipeline).size() == before + 1);
            robot.until("clean", () -> !robot.part().isDirty());
            assertFalse(robot.look(Control.class, "problem").isPresent());
        }
    }

    @Test
    void anIssuedInvoiceIsShownLocked() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Documents documents = robot.service(Documents.class);
            Invoice invoice = documents.invoiceFor(deal(robot)).then(draft -> documents.issue(draft, CalendarSystem.GREGORIAN)).value();
            open(robot, "sales.invoice", invoice);

            Table lines = robot.find(Table.class, "document.lines");
            robot.until("its line", () -> lines.getItemCount() == 1);
            assertTrue(robot.find(Control.class, "notice").isVisible());
            assertFalse(robot.look(Control.class, "action.issue").isPresent());
            assertFalse(robot.look(Control.class, "line.free").isPresent());
            robot.click("action.credit");
            robot.until("a draft credit note", () -> only(robot, CreditNote.class).getStatus() == DocumentStatus.DRAFT);
        }
    }

    @Test
    void theCustomerShowsDealsAndMoney() {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.ENGLISH)) {
            Opportunity deal = deal(robot);
            open(robot, "core.account", deal.getAccount());

            RowList deals = RowList.of(robot.find(Control.class, "sales.deals")).orElseThrow();
            robot.until("the open deal", () -> deals.items().size() == 1);
            assertEquals("IRR 1,000,000", deals.items().getFirst().trailing());
        }
    }

    private static void open(WorkbenchRobot robot, String entity, DomainEntity record) {
        robot.context().get(Navigation.class).open(new RecordRef(entity, record.getId()));
    }

    private static <E extends DomainEntity> E only(WorkbenchRobot robot, Class<E> type) {
        List<E> all = new ArrayList<>();
        robot.until("one " + type.getSimpleName(), () -> {
            all.clear();
            all.addAll(robot.service(Records.class).list(Query.of(type)));
            return all.size() == 1;
        });
        return all.getFirst();
    }

    private static Opportunity deal(WorkbenchRobot robot) {
        Records records = robot.service(Records.class);
        Account account = new Account();
        account.setName("Pars");
        Product product = new Product();
        product.setName("Server");
        product.setCode("SRV-1");
        product.setListPrice(BigDecimal.valueOf(1_000_000));
        product.setCurrency("IRR");
        product.setTaxRate(BigDecimal.TEN);
        robot.service(UnitOfWork.class).write(session -> {
            session.add(account);
            session.add(product);
            return Outcome.done(account);
        }).value();
        Opportunity deal = records.create(Opportunity.class);
        deal.setName("Server for Pars");
        deal.setAccount(account);
        deal.setProduct(product);
        deal.setAmount(BigDecimal.valueOf(1_000_000));
        deal.setCurrency("IRR");
        return records.save(deal).value();
    }
}
