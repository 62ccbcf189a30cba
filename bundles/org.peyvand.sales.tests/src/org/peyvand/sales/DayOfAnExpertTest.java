package org.peyvand.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Money;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.Timeline;
import org.peyvand.core.TimelineFilter;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.NumberSequence;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Quote;
import org.peyvand.sales.model.StageChange;
import org.peyvand.security.Roles;
import org.peyvand.testing.MemoryDatabase;

/** Somebody with the rights of an expert comes from a lead to the paid invoice, and sees nothing of a colleague elsewhere. */
@ExtendWith(MemoryDatabase.class)
class DayOfAnExpertTest {
    private final Records records;
    private final Leads leads;
    private final Opportunities opportunities;
    private final Documents documents;
    private final Payments payments;

    DayOfAnExpertTest(Records records, Leads leads, Opportunities opportunities, Documents documents, Payments payments) {
        this.records = records;
        this.leads = leads;
        this.opportunities = opportunities;
        this.documents = documents;
        this.payments = payments;
    }

    @BeforeAll
    static void twoExperts(Records records, CurrentUserService current, Roles roles) {
        for (String login : List.of("nasrin", "omid")) {
            User user = new User();
            user.setDisplayName(login);
            user.setLogin(login);
            user.setBranch(current.branch());
            Deals.done(roles.give(Deals.done(records.save(user)), Roles.EXPERT));
        }
        Deals.done(current.workAs("omid"));
        new Deals(records).account("Secret", "IRR");
        Deals.done(current.workAs("nasrin"));
    }

    @Test
    void fromALeadToThePaidInvoice(Timeline timeline) {
        Lead lead = records.create(Lead.class);
        lead.setLastName("Rostami");
        lead.setCompany("Alborz");
        lead.setMobile("09121234567");
        lead = Deals.done(records.save(lead));
        Converted made = Deals.done(leads.convert(lead, LeadConversion.allNew().withNewOpportunity("Servers", Money.of(2_500_000, "IRR"))));
        Opportunity deal = Deals.done(opportunities.win(made.opportunity()));
        assertTrue(records.count(Query.of(StageChange.class).where(Criteria.where("opportunity").is(deal))) > 0);
        Quote quote = Deals.done(documents.quoteFor(deal));
        Invoice invoice = Deals.done(documents.issue(Deals.done(documents.invoiceFrom(quote)), CalendarSystem.JALALI));
        assertTrue(invoice.getNumber().endsWith("-00001"));
        Deals.done(payments.register(invoice, Money.of(2_500_000, "IRR"), LocalDate.now(), "transfer", "1"));
        assertEquals(0, payments.balance(records.find(Invoice.class, invoice.getId()).orElseThrow()).amount().signum());
        assertTrue(timeline.of(made.account().getId(), TimelineFilter.everything(), 0, 20).size() >= 3);
        assertEquals(List.of("Alborz"), records.list(Query.of(Account.class)).stream().map(Account::getName).toList());
        lead = records.find(Lead.class, lead.getId()).orElseThrow();
        assertEquals(made.account(), lead.getConvertedAccount());
    }

    @Test
    void numbersAreNotForTheHandsOfExperts() {
        NumberSequence sequence = new NumberSequence();
        sequence.setKind("INVOICE");
        assertEquals(List.of("denied.create"), Deals.keys(records.save(sequence)));
    }
}
