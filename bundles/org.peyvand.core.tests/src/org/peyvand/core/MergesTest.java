package org.peyvand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.core.Merges.Comparison;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.Contact;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.ContactPointKind;
import org.peyvand.core.model.MergedRecord;
import org.peyvand.core.model.Organisation;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.testing.MemoryDatabase;

/** Of two customers that are one, one is made, and nothing that belonged to either is lost. */
@ExtendWith(MemoryDatabase.class)
class MergesTest {
    private final UnitOfWork work;
    private final Records records;
    private final Merges merges;

    MergesTest(UnitOfWork work, Records records, Merges merges) {
        this.work = work;
        this.records = records;
        this.merges = merges;
    }

    private <E extends DomainEntity> E added(E record) {
        Outcome<E> outcome = work.write(session -> Outcome.done(session.add(record)));
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    private Account account(String name, String phone, String city) {
        Account account = new Account();
        account.setName(name);
        account.setPhone(phone);
        account.setCity(city);
        return added(account);
    }

    private Contact contact(Account account, Person person) {
        Contact contact = new Contact();
        contact.setAccount(account);
        contact.setPerson(person);
        return added(contact);
    }

    private Person person(String name) {
        Person person = new Person();
        person.setLastName(name);
        return added(person);
    }

    private Activity activity(Account account, String subject) {
        Activity activity = new Activity();
        activity.setSubject(subject);
        activity.setAccount(account);
        return added(activity);
    }

    private ContactPoint mail(Account account, String address) {
        ContactPoint point = new ContactPoint();
        point.setOwnerId(account.getId());
        point.setKind(ContactPointKind.EMAIL);
        point.setValue(address);
        return added(point);
    }

    private Organisation organisation(String name, String economicCode) {
        Organisation organisation = new Organisation();
        organisation.setLegalName(name);
        organisation.setEconomicCode(economicCode);
        return added(organisation);
    }

    private Comparison compared(Account kept, Account dropped) {
        return merges.compare("core.account", kept.getId(), dropped.getId()).orElseThrow();
    }

    private Account merged(Comparison comparison, String... taken) {
        Merges.Order proposed = comparison.proposed("core.account");
        Merges.Order order = taken.length == 0 ? proposed
            : new Merges.Order("core.account", proposed.kept(), proposed.keptVersion(), proposed.dropped(), proposed.droppedVersion(), Set.of(taken));
        Outcome<DomainEntity> done = merges.merge(order);
        assertTrue(done.isDone(), () -> done.diagnostics().toString());
        return (Account) done.value();
    }

    @Test
    void whatReferredToOneRefersToTheOther() {
        Account kept = account("Kaveh Steel", null, "Tehran");
        Account dropped = account("Kaveh Steel Co.", "+982188776655", "Karaj");
        Activity call = activity(dropped, "call");
        Person both = person("Ahmadi");
        contact(kept, both);
        contact(dropped, both);
        Contact other = contact(dropped, person("Karimi"));
        mail(kept, "info@kaveh.example");
        mail(dropped, "INFO@kaveh.example");
        ContactPoint second = mail(dropped, "sales@kaveh.example");
        Account below = account("Kaveh Rolling", null, null);
        below.setParent(dropped);
        assertTrue(records.save(below).isDone());

        Comparison comparison = compared(kept, dropped);
        Map<String, Boolean> differences = comparison.differences().stream().collect(Collectors.toMap(one -> one.attribute().name(), Merges.Difference::taken));
        assertEquals(Map.of("name", false, "phone", true, "city", false), differences);
        Map<String, Long> uses = comparison.uses().stream().collect(Collectors.toMap(one -> one.entity().id(), Merges.Use::records));
        assertEquals(Map.of("core.contact", 2L, "core.contactpoint", 2L, "core.activity", 1L, "core.account", 1L), uses);

        Account result = merged(comparison);
        assertEquals(List.of("Kaveh Steel", "+982188776655", "Tehran"), List.of(result.getName(), result.getPhone(), result.getCity()));
        assertEquals(kept, records.find(Activity.class, call.getId()).orElseThrow().getAccount());
        assertEquals(kept, records.find(Contact.class, other.getId()).orElseThrow().getAccount());
        assertEquals(kept, records.find(Account.class, below.getId()).orElseThrow().getParent());
        assertEquals(kept.getId(), records.find(ContactPoint.class, second.getId()).orElseThrow().getOwnerId());
        assertEquals(2, records.list(Query.of(ContactPoint.class).where(Criteria.where("ownerId").is(kept.getId()))).size(), "the same address is there once");
        assertEquals(2, records.list(Query.of(Contact.class).where(Criteria.where("account").is(kept.getId()))).size(), "the same person is there once");
        assertTrue(records.find(Account.class, dropped.getId()).isEmpty());
        assertEquals(kept.getId(), merges.successor(dropped.getId()).orElseThrow());
    }

    @Test
    void valuesAreChosenOneByOne() {
        Account kept = account("One", "+982111111111", "Tehran");
        Account dropped = account("Other", "+982122222222", "Karaj");
        Account result = merged(compared(kept, dropped), "name", "city");
        assertEquals(List.of("Other", "+982111111111", "Karaj"), List.of(result.getName(), result.getPhone(), result.getCity()));
    }

    @Test
    void theOrganisationsBehindThemAreOneTooUnlessSomebodyElseHasThem() {
        Account kept = account("A", null, null);
        Account dropped = account("B", null, null);
        kept.setOrganisation(organisation("A legal", null));
        dropped.setOrganisation(organisation("B legal", "411111111111"));
        kept = saved(kept);
        dropped = saved(dropped);
        Organisation gone = dropped.getOrganisation();
        Account result = records.find(Account.class, merged(compared(kept, dropped), "phone").getId()).orElseThrow();
        assertEquals(kept.getOrganisation(), result.getOrganisation());
        assertEquals("411111111111", records.find(Organisation.class, kept.getOrganisation().getId()).orElseThrow().getEconomicCode());
        assertTrue(records.find(Organisation.class, gone.getId()).isEmpty());

        Account third = account("C", null, null);
        Account fourth = account("D", null, null);
        Organisation shared = organisation("C legal", null);
        third.setOrganisation(shared);
        fourth.setOrganisation(shared);
        third = saved(third);
        saved(fourth);
        merged(compared(result, third), "phone");
        assertTrue(records.find(Organisation.class, shared.getId()).isPresent());
    }

    private Account saved(Account account) {
        Outcome<Account> outcome = records.save(account);
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    @Test
    void whoWasMergedBeforeIsFoundToo() {
        Account first = account("First", null, null);
        Account second = account("Second", null, null);
        Account third = account("Third", null, null);
        merged(compared(second, first));
        merged(compared(third, records.find(Account.class, second.getId()).orElseThrow()));
        assertEquals(third.getId(), merges.successor(first.getId()).orElseThrow());
        assertEquals(third.getId(), merges.successor(second.getId()).orElseThrow());
        assertEquals(Set.of("First", "Second"), records.list(Query.of(MergedRecord.class).where(Criteria.where("intoId").is(third.getId()))).stream()
            .map(MergedRecord::getName).collect(Collectors.toSet()));
    }

    @Test
    void theOneAboveTheOtherIsNotAboveItself() {
        Account above = account("Above", null, null);
        Account below = account("Below", null, null);
        below.setParent(above);
        below = saved(below);
        assertFalse(compared(above, below).differences().stream().anyMatch(one -> one.attribute().name().equals("parent")));
        Account result = merged(compared(below, above));
        assertNull(records.find(Account.class, result.getId()).orElseThrow().getParent());
    }

    @Test
    void whatChangedMeanwhileIsComparedAgain() {
        Account kept = account("Kept", null, null);
        Account dropped = account("Dropped", null, null);
        Merges.Order order = compared(kept, dropped).proposed("core.account");
        dropped.setCity("Shiraz");
        saved(dropped);
        assertFalse(merges.merge(order).isDone());
        assertTrue(records.find(Account.class, dropped.getId()).isPresent());
        assertTrue(merges.successor(dropped.getId()).isEmpty());
        assertFalse(merges.merge(new Merges.Order("core.account", kept.getId(), kept.getVersion(), kept.getId(), kept.getVersion(), Set.of())).isDone());
        assertFalse(merges.merge(new Merges.Order("core.account", kept.getId(), kept.getVersion(), UUID.randomUUID(), 1, Set.of())).isDone());
    }

    @Test
    void whoIsAlikeIsFoundByWhatTwoSeldomShare() {
        Account own = account("شرکت کاوه", "+982133333331", null);
        Account folded = account("شركت كاوه", null, null);
        Account phone = account("Else", "+982133333331", null);
        account("Nobody", null, null);
        assertEquals(Set.of(folded, phone), Set.copyOf(merges.alike("core.account", own.getId(), 10)));
        assertEquals(1, merges.alike("core.account", own.getId(), 1).size());
        assertEquals(List.of(), merges.alike("core.activity", UUID.randomUUID(), 10));
    }

    @Test
    void theLogSaysHowItCameAbout(History history) {
        Account kept = account("K", null, null);
        Account dropped = account("D", "+982144444444", null);
        merged(compared(kept, dropped));
        assertEquals(WayIn.Kind.RECORD_MERGE, history.of(new RecordRef("core.account", kept.getId()), 0, 1).getFirst().way().getFirst().kind());
    }
}
