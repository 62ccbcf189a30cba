package org.peyvand.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Progress;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.PersonalData;
import org.peyvand.core.PersonalData.Fate;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.AccountKind;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.meta.Privacy;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.testing.MemoryDatabase;

/** What has to be kept of a person who bought something, and what goes all the same. */
@ExtendWith(MemoryDatabase.class)
class PersonalDocumentsTest {
    private final Documents documents;
    private final Records records;
    private final PersonalData data;
    private final Deals deals;

    PersonalDocumentsTest(Documents documents, Records records, PersonalData data) {
        this.documents = documents;
        this.records = records;
        this.data = data;
        this.deals = new Deals(records);
    }

    @Test
    void anIssuedInvoiceStaysWithTheNameAndADraftDoesNot() {
        Person person = new Person();
        person.setFirstName("Shirin");
        person.setLastName("Purchaser");
        person.setMobile("09123334455");
        person = deals.stored(person);
        Account account = deals.account("Shirin Purchaser", "IRR");
        account.setKind(AccountKind.PERSON);
        account.setPerson(person);
        account.setPhone("02177001122");
        account.setCity("Yazd");
        account = deals.stored(account);
        Invoice issued = Deals.done(documents.save(Deals.invoice(account), List.of(Deals.line(null, "1", "100", null, "9"))));
        issued = Deals.done(documents.issue(issued, CalendarSystem.JALALI));
        Invoice draft = Deals.invoice(account);
        draft.setNote("Draft for Shirin");
        draft = Deals.done(documents.save(draft, List.of(Deals.line(null, "2", "10", null, null))));
        Opportunity deal = new Opportunity();
        deal.setName("Deal with Shirin");
        deal.setAccount(account);
        deal = deals.stored(deal);
        RecordRef ref = new RecordRef("core.person", person.getId());
        Map<UUID, Fate> fates = Deals.done(data.show(ref, Progress.none())).records().stream()
            .collect(Collectors.toMap(one -> one.record().id(), PersonalData.Held::fate));
        assertEquals(Fate.KEPT, fates.get(issued.getId()));
        assertEquals(Fate.ANONYMISED, fates.get(draft.getId()));
        assertEquals(Fate.ANONYMISED, fates.get(deal.getId()));
        assertEquals(Fate.ANONYMISED, fates.get(account.getId()));
        assertEquals(Fate.DELETED, fates.get(person.getId()));
        PersonalData.Erased erased = Deals.done(data.erase(ref, PersonalData.Basis.GDPR_17_1_B, Progress.none()));
        Account left = records.find(Account.class, account.getId()).orElseThrow();
        assertEquals("Shirin Purchaser", left.getName());
        assertEquals("Yazd", left.getCity());
        assertNull(left.getPhone());
        assertTrue(records.find(Person.class, person.getId()).isEmpty());
        assertTrue(records.find(Invoice.class, issued.getId()).orElseThrow().getName().contains("Shirin"));
        Invoice now = records.find(Invoice.class, draft.getId()).orElseThrow();
        assertNull(now.getNote());
        assertEquals(0, draft.getTotal().compareTo(now.getTotal()));
        Opportunity after = records.find(Opportunity.class, deal.getId()).orElseThrow();
        assertEquals(erased.reference(), after.getName());
        assertNull(after.getAccount());
    }

    @Test
    void aLeadIsAPerson() {
        Lead lead = new Lead();
        lead.setFirstName("Leda");
        lead.setLastName("Leadson");
        lead.setCompany("Leda's shop");
        lead.setMobile("09125556677");
        lead = deals.stored(lead);
        RecordRef ref = new RecordRef("sales.lead", lead.getId());
        assertTrue(data.isPerson(ref));
        assertEquals(1, Deals.done(data.erase(ref, PersonalData.Basis.GDPR_17_1_A, Progress.none())).deleted());
        assertFalse(data.isPerson(ref));
    }

    /** Whoever adds an entity with such a field, or a reference to a person, has to say what it is. */
    @Test
    void whatCanOnlyBePersonalIsSaidToBeSo(EntityDescriptions descriptions) {
        List<EntityDescription> sales = descriptions.all().stream().filter(one -> one.id().startsWith("sales.")).toList();
        assertEquals(List.of(), sales.stream().filter(one -> one.personal().stream().anyMatch(path -> path.target().isPresent()) || one.hasPersons())
            .flatMap(one -> one.attributes().stream().filter(path -> path.privacy() == Privacy.NONE
                && (path.kind() == AttributeKind.EMAIL || path.kind() == AttributeKind.PHONE || path.kind() == AttributeKind.LONG_TEXT))
                .map(path -> one.id() + '.' + path.name())).toList());
        assertEquals(List.of(), sales.stream().flatMap(one -> one.attributes().stream().filter(path -> path.privacy() == Privacy.NONE
            && (path.javaType() == Account.class || path.javaType() == Person.class)).map(path -> one.id() + '.' + path.name())).toList());
    }
}
