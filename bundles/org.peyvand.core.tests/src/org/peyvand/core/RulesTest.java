package org.peyvand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.Severity;
import org.peyvand.base.text.PersianText;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.ActivityStatus;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.ContactPointKind;
import org.peyvand.core.model.Organisation;
import org.peyvand.core.model.Person;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.testing.MemoryDatabase;

/** What the rules derive, refuse and only warn about, over a real database. */
@ExtendWith(MemoryDatabase.class)
class RulesTest {
    private static final Locale PERSIAN = Locale.of("fa");
    private final Records records;

    RulesTest(Records records) {
        this.records = records;
    }

    @Test
    void oneNameInTwoKeyboardsIsFoundAsOne() {
        Account arabic = records.save(Persons.account("شركت نفت ايراني")).value();
        assertEquals("شرکت نفت ایرانی", arabic.getName(), "stored with Persian letters");
        List<Account> found = records.list(Query.of(Account.class).where(Criteria.where("searchKey").is(PersianText.searchKey("شرکت نفت ایرانی"))));
        assertEquals(List.of(arabic), found);
    }

    @Test
    void listsAreInPersianOrder() {
        List<String> names = List.of("ژرف پردازان", "چاپ نوین", "گسترش نیرو", "پارس پولاد");
        names.forEach(name -> assertTrue(records.save(Persons.account("ترتیب " + name)).isDone()));
        List<String> sorted = records.list(Query.of(Account.class).where(Criteria.where("name").startsWith("ترتیب")).orderBy(Order.asc("nameKey")))
            .stream().map(account -> account.getName().substring("ترتیب ".length())).toList();
        assertEquals(List.of("پارس پولاد", "چاپ نوین", "ژرف پردازان", "گسترش نیرو"), sorted);
    }

    @Test
    void aNamelessAccountIsRefused() {
        Outcome<Account> outcome = records.save(new Account());
        assertEquals(List.of("name"), attributes(outcome));
        assertEquals("این مقدار باید وارد شود", outcome.diagnostics().getFirst().message().in(PERSIAN));
    }

    @Test
    void blankTextIsNoValue() {
        assertEquals(List.of("name"), attributes(records.save(Persons.account(" \u200c \t"))));
    }

    @Test
    void noAccountIsAboveItself() {
        Account top = records.save(Persons.account("Top")).value();
        Account below = Persons.account("Below");
        below.setParent(top);
        below = records.save(below).value();
        top = records.find(Account.class, top.getId()).orElseThrow();
        top.setParent(below);
        assertEquals(List.of("parent"), attributes(records.save(top)));
    }

    @Test
    void aPersonIsCalledByFirstAndLastName() {
        Person person = records.save(Persons.person("سارا", "محمدی")).value();
        assertEquals("سارا محمدی", person.getDisplayName());
        Person only = new Person();
        only.setDisplayName("Cher");
        assertEquals("Cher", records.save(only).value().getDisplayName());
        assertEquals(List.of("lastName"), attributes(records.save(new Person())));
    }

    @Test
    void aWrongNationalIdIsRefusedInBothLanguages() {
        Person person = Persons.person("Ali", "Karimi");
        person.setNationalId("0012345678");
        Outcome<Person> outcome = records.save(person);
        assertEquals(List.of("nationalId"), attributes(outcome));
        assertEquals("\"0012345678\" is no valid national ID", outcome.diagnostics().getFirst().message().in(Locale.ENGLISH));
        assertTrue(outcome.diagnostics().getFirst().message().in(PERSIAN).contains("کد ملی"));
        assertEquals(0, records.count(Query.of(Person.class).where(Criteria.where("displayName").is("Ali Karimi"))), "nothing was stored");
    }

    @Test
    void aNationalIdIsStoredWithTenLatinDigits() {
        Person person = Persons.person("Reza", "Ahmadi");
        person.setNationalId("۰۴۹۹۳۷۰۸۹۹");
        assertEquals("0499370899", records.save(person).value().getNationalId());
        Person short1 = Persons.person("Reza", "Ahmadi Fard");
        short1.setNationalId("499370899");
        assertEquals("0499370899", records.save(short1).value().getNationalId());
    }

    @Test
    void organisationsHaveNumbersOfTheirOwn() {
        Organisation organisation = new Organisation();
        organisation.setLegalName("شرکت نمونه");
        organisation.setNationalId("12345678901");
        organisation.setSheba("IR062960000000100324200002");
        assertEquals(List.of("nationalId", "sheba"), attributes(records.save(organisation)));
        organisation.setNationalId("14007650912");
        organisation.setSheba("IR06 2960 0000 0010 0324 2000 01");
        Organisation stored = records.save(organisation).value();
        assertEquals("IR062960000000100324200001", stored.getSheba());
    }

    @Test
    void anUnusualPhoneIsOnlyWarnedAbout() {
        Account account = Persons.account("Phone");
        account.setPhone("ext. 12 (ask for Mina)");
        Outcome<Account> outcome = records.save(account);
        assertTrue(outcome.isDone());
        assertEquals(List.of(Severity.WARNING), outcome.diagnostics().stream().map(Diagnostic::severity).toList());
        assertEquals(List.of("phone"), attributes(outcome));
    }

    @Test
    void aPhoneIsStoredInLatinDigitsWithoutWarning() {
        Account account = Persons.account("Phone 2");
        account.setPhone("۰۲۱-۸۸۷۷۶۶۵۵");
        Outcome<Account> outcome = records.save(account);
        assertEquals("021-88776655", outcome.value().getPhone());
        assertEquals(List.of(), outcome.diagnostics());
    }

    @Test
    void whatIsNoMailAddressIsRefused() {
        Account account = Persons.account("Mail");
        account.setEmail("info at example.com");
        assertEquals(List.of("email"), attributes(records.save(account)));
        account.setEmail("فروش@نمونه.ایران");
        assertTrue(records.save(account).isDone(), "international addresses are addresses");
    }

    @Test
    void whatDoesNotFitIsRefusedBeforeTheDatabaseSees() {
        Account account = Persons.account("x".repeat(256));
        account.setRevenue(new BigDecimal("1e18"));
        account.setCurrency("XYZ");
        assertEquals(List.of("name", "revenue", "currency"), attributes(records.save(account)));
        account.setName("x".repeat(255));
        account.setRevenue(new BigDecimal("999999999999999999.99994"));
        account.setCurrency("EUR");
        assertEquals(new BigDecimal("999999999999999999.9999"), records.save(account).value().getRevenue());
        Person person = Persons.person("Far", "Future");
        person.setBirthDate(LocalDate.of(12_026, 1, 1));
        assertTrue(attributes(records.save(person)).contains("birthDate"));
    }

    @Test
    void controlCharactersDoNotComeIn() {
        assertEquals("NUL", records.save(Persons.account("N\u0000U\u0007L")).value().getName());
    }

    @Test
    void aLabelInAnyLanguageBecomesItsCode() {
        Account account = Persons.account("Pick");
        account.setIndustry("نرم افزار");
        account.setStatus("Customer");
        Account stored = records.save(account).value();
        assertEquals("software", stored.getIndustry());
        assertEquals("customer", stored.getStatus());
        account = Persons.account("Pick 2");
        account.setIndustry("technolgy");
        assertEquals("technolgy", records.save(account).value().getIndustry(), "unknown words of an open list are kept");
    }

    @Test
    void aClosedListTakesNothingElse() {
        Activity task = Persons.activity(ActivityKind.TASK, "Call back", null);
        task.setPriority("soonish");
        assertEquals(List.of("priority"), attributes(records.save(task)));
        task.setPriority("زیاد");
        assertEquals("high", records.save(task).value().getPriority());
    }

    @Test
    void anActivityHasItsPlaceInTime() {
        Activity note = records.save(Persons.activity(ActivityKind.NOTE, "Said hello", null)).value();
        assertEquals(ActivityStatus.DONE, note.getStatus());
        assertEquals(note.getDoneAt(), note.getHappenedAt());
        Activity task = Persons.activity(ActivityKind.TASK, "Prepare", null);
        task.setDueAt(Instant.parse("2031-01-02T08:00:00Z"));
        task = records.save(task).value();
        assertEquals(task.getDueAt(), task.getHappenedAt());
        assertNull(task.getDoneAt());
        Activity meeting = Persons.activity(ActivityKind.MEETING, "Backwards", null);
        meeting.setStartAt(Instant.parse("2026-05-02T08:00:00Z"));
        meeting.setEndAt(Instant.parse("2026-05-02T07:00:00Z"));
        assertEquals(List.of("endAt"), attributes(records.save(meeting)));
    }

    @Test
    void contactPointsHaveOneWrittenForm() {
        ContactPoint point = new ContactPoint();
        point.setOwnerId(records.save(Persons.account("Reachable")).value().getId());
        point.setKind(ContactPointKind.MOBILE);
        point.setValue("۰۹۱۲ ۱۲۳ ۴۵۶۷");
        assertEquals("+989121234567", records.save(point).value().getNormalised());
        ContactPoint mail = new ContactPoint();
        mail.setOwnerId(point.getOwnerId());
        mail.setKind(ContactPointKind.EMAIL);
        mail.setValue("Info@Example.COM");
        assertEquals("info@example.com", records.save(mail).value().getNormalised());
    }

    @Test
    void loginsAndCodesAreMadeAndNeverTwice() {
        User first = new User();
        first.setDisplayName("Anna Snelling");
        User second = new User();
        second.setDisplayName("Anna Snelling");
        assertEquals("anna.snelling", records.save(first).value().getLogin());
        assertEquals("anna.snelling2", records.save(second).value().getLogin());
        Branch east = new Branch();
        east.setName("East");
        Branch eastern = new Branch();
        eastern.setName("Eastern");
        assertEquals("EAST", records.save(east).value().getCode());
        assertEquals("EAST2", records.save(eastern).value().getCode());
    }

    @Test
    void someoneElsesChangeIsNotOverwritten() {
        Account account = records.save(Persons.account("Shared")).value();
        Account mine = records.find(Account.class, account.getId()).orElseThrow();
        Account theirs = records.find(Account.class, account.getId()).orElseThrow();
        theirs.setCity("Tabriz");
        assertTrue(records.save(theirs).isDone());
        mine.setCity("Shiraz");
        assertFalse(records.save(mine).isDone());
        assertEquals("Tabriz", records.find(Account.class, account.getId()).orElseThrow().getCity());
    }

    private static List<String> attributes(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::attribute).toList();
    }
}
