package org.peyvand.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Money;
import org.peyvand.core.Records;
import org.peyvand.core.Timeline;
import org.peyvand.core.TimelineFilter;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.AccountKind;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.Contact;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.ContactPointKind;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.LeadStatus;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.testing.MemoryDatabase;

/** Conversion carries everything along and happens once. */
@ExtendWith(MemoryDatabase.class)
class LeadsTest {
    private final Leads leads;
    private final Records records;
    private final Timeline timeline;
    private final Deals deals;

    LeadsTest(Leads leads, Records records, Timeline timeline) {
        this.leads = leads;
        this.records = records;
        this.timeline = timeline;
        this.deals = new Deals(records);
    }

    @Test
    void allNewCarriesEverything() {
        Lead lead = deals.stored(lead("نگار", "رستمی", "پخش البرز"));
        call(lead, "تماس نخست");
        ContactPoint second = new ContactPoint();
        second.setOwnerId(lead.getId());
        second.setKind(ContactPointKind.FAX);
        second.setValue("021-22334455");
        deals.stored(second);

        Converted made = Deals.done(leads.convert(lead, LeadConversion.allNew().withNewOpportunity("خرید سرور", Money.of(2_500_000, "IRR"))));

        assertEquals("پخش البرز", made.account().getName());
        assertEquals("exhibition", made.account().getSource());
        assertEquals("کرج", made.account().getCity());
        assertEquals("نگار رستمی", made.person().getDisplayName());
        assertEquals("09121234567", made.person().getMobile());
        assertEquals("خرید سرور", made.opportunity().getName());
        assertEquals(made.account(), made.opportunity().getAccount());
        assertEquals("exhibition", made.opportunity().getSource());
        assertEquals("نمایشگاه الکامپ", made.opportunity().getCampaign());
        assertEquals(lead.getOwner(), made.opportunity().getOwner());
        assertEquals(1, records.count(Query.of(Contact.class).where(Criteria.all(
            Criteria.where("account").is(made.account().getId()), Criteria.where("person").is(made.person().getId()), Criteria.where("primary").is(true)))));
        assertEquals(made.person().getId(), records.find(ContactPoint.class, second.getId()).orElseThrow().getOwnerId());
        Lead after = records.find(Lead.class, lead.getId()).orElseThrow();
        assertEquals(LeadStatus.CONVERTED, after.getStatus());
        assertEquals(made.account(), after.getConvertedAccount());
        assertEquals(made.person(), after.getConvertedPerson());
        assertEquals(made.opportunity(), after.getConvertedOpportunity());
        Activity moved = records.list(Query.of(Activity.class).where(Criteria.where("aboutId").is(made.opportunity().getId()))).getFirst();
        assertEquals("sales.opportunity", moved.getAboutType());
        assertEquals(made.person(), moved.getPerson());
        List<String> seen = timeline.of(made.account().getId(), TimelineFilter.everything(), 0, 10).stream().map(entry -> entry.kind().id()).toList();
        assertTrue(seen.containsAll(List.of("call", "stage")), seen.toString());
    }

    @Test
    void existingRecordsKeepWhatTheyHaveAndGetWhatTheyLack() {
        Account account = deals.account("Kept Ltd", "EUR");
        account.setCity("Isfahan");
        account = deals.stored(account);
        Person person = new Person();
        person.setFirstName("Mina");
        person.setLastName("Karimi");
        person.setEmail("mina@kept.example");
        person = deals.stored(person);
        Lead lead = deals.stored(lead("Mina", "Karimi-Rad", "Kept Limited"));
        Opportunity running = deals.deal("Running", account, null, "10");

        Converted made = Deals.done(leads.convert(lead,
            LeadConversion.allNew().withAccount(account.getId()).withPerson(person.getId()).withOpportunity(running.getId())));

        assertEquals(account, made.account());
        assertEquals("Isfahan", made.account().getCity(), "kept");
        assertEquals("البرز", made.account().getProvince(), "was missing");
        assertEquals("Karimi", made.person().getLastName(), "kept");
        assertEquals("mina@kept.example", made.person().getEmail(), "kept");
        assertEquals("09121234567", made.person().getMobile(), "was missing");
        assertEquals(running, made.opportunity());
        assertEquals("نمایشگاه الکامپ", made.opportunity().getCampaign());
        assertEquals(1, records.count(Query.of(Opportunity.class).where(Criteria.where("account").is(account.getId()))), "no second deal");
        assertEquals(1, records.count(Query.of(Account.class).where(Criteria.where("name").startsWith("Kept"))), "no second account");
    }

    @Test
    void convertingTwiceIsRefusedAlsoWithAnOldCopy() {
        Lead lead = deals.stored(lead("A", "B", "Twice"));
        Lead old = records.find(Lead.class, lead.getId()).orElseThrow();
        assertTrue(leads.convert(lead, LeadConversion.allNew()).isDone());
        assertEquals(List.of("lead.already"), Deals.keys(leads.convert(old, LeadConversion.allNew())));
        assertEquals(1, records.count(Query.of(Account.class).where(Criteria.where("name").is("Twice"))));
        assertEquals(List.of("lead.already"), Deals.keys(leads.lose(old, "price")));
    }

    @Test
    void aRefusedConversionLeavesNothingBehind() {
        Lead lead = lead("A", "B", "Halfway");
        lead = deals.stored(lead);
        var outcome = leads.convert(lead, LeadConversion.allNew().withNewOpportunity("Bad", Money.of(-5, "IRR")));
        assertEquals(List.of("opportunity.negative"), Deals.keys(outcome));
        assertEquals(0, records.count(Query.of(Account.class).where(Criteria.where("name").is("Halfway"))));
        assertEquals(LeadStatus.NEW, records.find(Lead.class, lead.getId()).orElseThrow().getStatus());
    }

    @Test
    void somebodyWithoutCompanyBecomesAPersonalAccount() {
        Converted made = Deals.done(leads.convert(deals.stored(lead("Ladan", "Moradi", null)), LeadConversion.allNew().withoutOpportunity()));
        assertEquals(AccountKind.PERSON, made.account().getKind());
        assertEquals("Ladan Moradi", made.account().getName());
        assertEquals(made.person(), made.account().getPerson());
        assertNull(made.opportunity());
    }

    @Test
    void likelyMatchesAreOffered() {
        Converted known = Deals.done(leads.convert(deals.stored(lead("Kian", "Rad", "شركت پايا")), LeadConversion.allNew()));
        LeadMatches matches = leads.matches(deals.stored(lead("K.", "Rad", "شرکت پایا")));
        assertTrue(matches.accounts().contains(known.account()));
        assertTrue(matches.people().contains(known.person()), "same mobile");
        assertTrue(matches.opportunities().contains(known.opportunity()));
        Lead stranger = new Lead();
        stranger.setName("Nobody knows");
        assertEquals(new LeadMatches(List.of(), List.of(), List.of()), leads.matches(stranger));
    }

    @Test
    void theStatusIsNotConvertedByHand() {
        Lead lead = lead("A", "B", "Hand");
        lead.setStatus(LeadStatus.CONVERTED);
        assertEquals(List.of("lead.byHand"), Deals.keys(records.save(lead)));
        Lead nameless = new Lead();
        nameless.setScore(101);
        var outcome = records.save(nameless);
        assertEquals(List.of("lead.nameless", "lead.score"), Deals.keys(outcome));
        assertFalse(outcome.diagnostics().getFirst().message().in(Locale.of("fa")).contains("lead"));
    }

    private Lead lead(String first, String last, String company) {
        Lead lead = records.create(Lead.class);
        lead.setFirstName(first);
        lead.setLastName(last);
        lead.setCompany(company);
        lead.setMobile("09121234567");
        lead.setProvince("البرز");
        lead.setCity("کرج");
        lead.setSource("exhibition");
        lead.setCampaign("نمایشگاه الکامپ");
        return lead;
    }

    private void call(Lead lead, String subject) {
        Activity call = new Activity();
        call.setKind(ActivityKind.CALL);
        call.setSubject(subject);
        call.setAboutType("sales.lead");
        call.setAboutId(lead.getId());
        deals.stored(call);
    }
}
