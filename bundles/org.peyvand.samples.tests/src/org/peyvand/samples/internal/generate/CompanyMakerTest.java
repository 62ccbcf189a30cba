package org.peyvand.samples.internal.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peyvand.base.text.LegalId;
import org.peyvand.base.text.NationalId;
import org.peyvand.base.text.PersianText;
import org.peyvand.base.text.Phones;
import org.peyvand.base.text.Sheba;
import org.peyvand.samples.internal.company.Company;
import org.peyvand.samples.internal.company.Deal;
import org.peyvand.samples.internal.company.Employee;
import org.peyvand.samples.internal.company.Encounter;
import org.peyvand.samples.internal.company.Firm;
import org.peyvand.samples.internal.company.Human;
import org.peyvand.samples.internal.company.Papers;
import org.peyvand.samples.internal.company.Prospect;
import org.peyvand.samples.internal.company.Step;

class CompanyMakerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Company COMPANY = CompanyMaker.make(CompanyMaker.USUAL_SEED, TODAY);

    @Test
    void sameSeedAndDayGiveTheSameCompany() throws NoSuchAlgorithmException {
        String again = digest(CompanyMaker.make(CompanyMaker.USUAL_SEED, TODAY));
        assertEquals(digest(COMPANY), again);
        assertNotEquals(again, digest(CompanyMaker.make(CompanyMaker.USUAL_SEED + 1, TODAY)));
        assertNotEquals(again, digest(CompanyMaker.make(CompanyMaker.USUAL_SEED, TODAY.plusDays(1))));
    }

    @Test
    void hasTheSizeOfAMediumCompany() {
        assertEquals(4, COMPANY.offices().size());
        assertEquals(16, COMPANY.employees().size());
        assertEquals(12, COMPANY.articles().size());
        assertEquals(240, COMPANY.firms().size());
        assertEquals(400, COMPANY.people().size());
        assertEquals(300, COMPANY.prospects().size());
        assertEquals(500, COMPANY.deals().size());
        assertEquals(1500, COMPANY.encounters().size());
        int documents = COMPANY.papers().stream().mapToInt(Papers::count).sum();
        assertTrue(documents >= 250 && documents <= 400, documents + " documents");
    }

    @Test
    void everyIdentityNumberIsValid() {
        List<Human> people = Stream.concat(COMPANY.people().stream(), COMPANY.prospects().stream().map(Prospect::person)).toList();
        assertAll(people.stream().map(Human::nationalId).filter(Objects::nonNull), NationalId::isValid);
        List<Firm.Legal> papers = COMPANY.firms().stream().map(Firm::legal).filter(Objects::nonNull).toList();
        assertTrue(LegalId.isValid(COMPANY.legal().legalId()));
        assertAll(papers.stream().map(Firm.Legal::legalId).filter(Objects::nonNull), LegalId::isValid);
        assertAll(papers.stream().map(Firm.Legal::sheba).filter(Objects::nonNull), Sheba::isValid);
        assertAll(COMPANY.firms().stream().map(Firm::postalCode), code -> code.matches("[13-9]{10}"));
    }

    @Test
    void everyPhoneIsAccepted() {
        assertAll(COMPANY.firms().stream().map(Firm::phone), CompanyMakerTest::isE164);
        List<Human> people = Stream.concat(COMPANY.people().stream(), COMPANY.prospects().stream().map(Prospect::person)).toList();
        assertAll(people.stream().map(Human::phone).filter(Objects::nonNull), CompanyMakerTest::isE164);
        assertAll(people.stream().map(Human::mobile), number -> isE164(number) && Phones.parse(number, "IR").orElseThrow().isMobile());
    }

    @Test
    void keysAreUnique() {
        assertUnique(COMPANY.employees().stream().map(Employee::login).toList());
        assertUnique(COMPANY.firms().stream().map(Firm::number).toList());
        assertUnique(COMPANY.firms().stream().filter(Firm::isOrganisation).map(Firm::name).toList());
        assertUnique(COMPANY.people().stream().map(Human::key).toList());
        assertUnique(COMPANY.deals().stream().map(Deal::number).toList());
        assertUnique(COMPANY.prospects().stream().map(Prospect::key).toList());
        assertUnique(COMPANY.encounters().stream().map(Encounter::key).toList());
    }

    @Test
    void textsAreInTheirStoredForm() {
        assertAll(COMPANY.firms().stream().flatMap(firm -> Stream.of(firm.name(), firm.street(), firm.place().city())),
                text -> text.equals(PersianText.normalize(text)));
        assertAll(COMPANY.people().stream().map(Human::name), text -> text.equals(PersianText.normalize(text)));
    }

    @Test
    void dealsGoForwardInTime() {
        for (Deal deal : COMPANY.deals()) {
            for (int i = 1; i < deal.moves().size(); i++) {
                Deal.Move before = deal.moves().get(i - 1);
                Deal.Move after = deal.moves().get(i);
                assertTrue(after.at().isAfter(before.at()) && after.step().compareTo(before.step()) > 0, deal.number() + deal.moves());
            }
            assertEquals(Step.PROSPECTING, deal.moves().getFirst().step());
            assertTrue(deal.moves().stream().limit(deal.moves().size() - 1L).allMatch(move -> move.step().isOpen()));
            assertTrue(!deal.openedOn().isAfter(TODAY) && !deal.expectedClose().isBefore(deal.openedOn()), deal.number());
            assertEquals(deal.step() == Step.LOST, deal.lostReason() != null);
            assertTrue(deal.firm().people().contains(deal.person()) && deal.amount().signum() > 0);
        }
    }

    @Test
    void everyStageHasDeals() {
        Set<Step> steps = COMPANY.deals().stream().map(Deal::step).collect(Collectors.toSet());
        assertEquals(Set.of(Step.values()), steps);
    }

    @Test
    void wonDealsAreBilledAndNobodyPaysTooMuch() {
        assertEquals(COMPANY.deals().stream().filter(deal -> deal.step() == Step.WON).count(),
                COMPANY.papers().stream().filter(papers -> papers.orderedOn() != null).count());
        for (Papers papers : COMPANY.papers()) {
            BigDecimal paid = papers.payments().stream().map(Papers.Receipt::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertTrue(paid.compareTo(PaperMaker.total(papers.deal())) <= 0, papers.deal().number());
            assertTrue(papers.payments().stream().noneMatch(payment -> payment.on().isBefore(papers.billedOn()) || payment.on().isAfter(TODAY)));
            assertFalse(papers.billedOn() != null && papers.billedOn().isBefore(papers.orderedOn()));
        }
        assertTrue(COMPANY.papers().stream().anyMatch(papers -> papers.dueOn() != null && papers.dueOn().isBefore(TODAY) && papers.payments().isEmpty()));
    }

    @Test
    void openTasksLieAroundToday() {
        List<Encounter> open = COMPANY.encounters().stream().filter(encounter -> !encounter.done()).toList();
        assertTrue(open.size() > 20, open.size() + " open tasks");
        assertTrue(open.stream().anyMatch(task -> task.at().isBefore(Days.opening(TODAY))));
        assertTrue(open.stream().anyMatch(task -> task.at().isAfter(Days.opening(TODAY.plusDays(1)))));
        assertTrue(COMPANY.encounters().stream().filter(Encounter::done).allMatch(past -> past.at().isBefore(Days.opening(TODAY))));
    }

    @Test
    void ownersWorkInTheOfficeOfTheirCustomers() {
        for (Firm firm : COMPANY.firms()) {
            Employee owner = COMPANY.employees().stream().filter(employee -> employee.login().equals(firm.owner())).findFirst().orElseThrow();
            assertEquals(firm.place().office(), owner.office().code());
        }
    }

    private static boolean isE164(String number) {
        return Phones.parse(number, "IR").filter(phone -> phone.value().equals(number)).isPresent();
    }

    private static void assertAll(Stream<String> values, java.util.function.Predicate<String> valid) {
        List<String> wrong = values.filter(value -> !valid.test(value)).toList();
        assertEquals(List.of(), wrong);
    }

    private static void assertUnique(List<String> keys) {
        assertEquals(keys.size(), Set.copyOf(keys).size());
    }

    private static String digest(Company company) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(company.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
