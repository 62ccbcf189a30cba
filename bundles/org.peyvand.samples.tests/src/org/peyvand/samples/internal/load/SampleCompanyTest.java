package org.peyvand.samples.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.LegalId;
import org.peyvand.core.SampleData;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.LeadStatus;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Payment;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.model.StageChange;
import org.peyvand.samples.internal.company.Company;
import org.peyvand.samples.internal.company.Deal;
import org.peyvand.samples.internal.company.Papers;
import org.peyvand.samples.internal.generate.CompanyMaker;
import org.peyvand.testing.MemoryDatabase;

@ExtendWith(MemoryDatabase.class)
class SampleCompanyTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<Double> PROGRESS = new ArrayList<>();
    private static SampleData sample;
    private static UnitOfWork work;
    private static Company company;
    private static Outcome<Map<String, Long>> filled;
    private static Duration took;

    @BeforeAll
    static void fill(SampleData sampleData, UnitOfWork unitOfWork, Workplace workplace) {
        // the class runs on each engine
        PROGRESS.clear();
        sample = sampleData;
        work = unitOfWork;
        company = CompanyMaker.make(CompanyMaker.USUAL_SEED, workplace.today());
        Instant begin = Instant.now();
        filled = sample.fill(new Heard());
        took = Duration.between(begin, Instant.now());
    }

    /** Remembers after each stretch which share of the whole was done. */
    private static final class Heard implements Progress {
        private long total;
        private long done;

        @Override
        public void total(String task, long units) {
            total = units;
        }

        @Override
        public void worked(long units) {
            done += units;
            PROGRESS.add((double) done / total);
        }

        @Override
        public void subTask(String text) {
            assertFalse(text.isBlank());
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    @Test
    void everythingIsThere() {
        assertTrue(filled.isDone(), () -> filled.toString());
        Map<String, Long> counts = filled.value();
        assertEquals(240, counts.get("core.account"));
        assertEquals(400, counts.get("core.person"));
        assertEquals(400, counts.get("core.contact"));
        assertEquals(1500, counts.get("core.activity"));
        assertEquals(12, counts.get("sales.product"));
        assertEquals(300, counts.get("sales.lead"));
        assertEquals(500, counts.get("sales.opportunity"));
        assertEquals(company.papers().stream().mapToLong(Papers::count).sum(), counts.get("sales.document"));
        assertEquals(company.papers().stream().mapToLong(papers -> papers.payments().size()).sum(), counts.get("sales.payment"));
        assertEquals(4, all(Branch.class).size());
        assertEquals(16, all(User.class).size());
        assertTrue(took.compareTo(PATIENCE) < 0, "took " + took);
    }

    @Test
    void theHouseHasItsPapersAndEveryOfficeAnAddress() {
        List<Branch> offices = work.read(session -> session.list(Query.of(Branch.class).fetch("organisation")));
        assertTrue(offices.stream().allMatch(office -> office.getPhone() != null && office.getCity() != null && office.getStreet() != null
                && office.getPostalCode().length() == 10), offices.toString());
        Branch head = offices.stream().filter(office -> office.getOrganisation() != null).collect(Collectors.collectingAndThen(Collectors.toList(),
                List::getFirst));
        assertEquals("HQ", head.getCode());
        assertTrue(LegalId.isValid(head.getOrganisation().getNationalId()));
        assertTrue(head.getOrganisation().getEconomicCode() != null && head.getOrganisation().getRegistrationNumber() != null);
    }

    @Test
    void tellsHowFarItIs() {
        assertEquals(PROGRESS.stream().sorted().toList(), PROGRESS);
        assertEquals(1.0, PROGRESS.getLast(), 0.02);
    }

    @Test
    void aSecondTimeIsRefusedPolitely() {
        Outcome<Map<String, Long>> again = sample.fill(Progress.none());
        assertFalse(again.isDone());
        assertTrue(again.diagnostics().getFirst().message().in(java.util.Locale.ENGLISH).startsWith("There are 240 accounts"));
    }

    @Test
    void theHistoryOfEveryDealEndsWhereItStands() {
        Map<UUID, List<StageChange>> history = work.read(session -> session.list(Query.of(StageChange.class).orderBy(Order.asc("at"))
                .fetch("opportunity", "toStage", "fromStage"))).stream().collect(Collectors.groupingBy(change -> change.getOpportunity().getId()));
        Map<String, Deal> deals = company.deals().stream().collect(Collectors.toMap(Deal::number, deal -> deal));
        for (Opportunity deal : work.read(session -> session.list(Query.of(Opportunity.class).fetch("stage")))) {
            List<StageChange> moves = history.get(deal.getId());
            assertEquals(deals.get(deal.getNumber()).moves().size(), moves.size(), deal.getName());
            assertEquals(deal.getStage(), moves.getLast().getToStage());
            assertEquals(deal.getStage().getState(), deal.getState());
            for (int i = 1; i < moves.size(); i++) {
                assertEquals(moves.get(i - 1).getToStage(), moves.get(i).getFromStage());
            }
        }
    }

    @Test
    void documentsAddUp() {
        Map<UUID, List<DocumentLine>> lines = work.read(session -> session.list(Query.of(DocumentLine.class).fetch("document"))).stream()
                .collect(Collectors.groupingBy(line -> line.getDocument().getId()));
        for (SalesDocument document : all(SalesDocument.class)) {
            List<DocumentLine> own = lines.get(document.getId());
            assertSame(document.getTotal(), own.stream().map(DocumentLine::getTotal).reduce(BigDecimal.ZERO, BigDecimal::add));
            assertSame(document.getTotal(), document.getNet().add(document.getTax()));
            assertSame(document.getNet(), document.getGross().subtract(document.getDiscount()));
            assertFalse(document.getStatus() == DocumentStatus.DRAFT, document.getName());
        }
    }

    @Test
    void invoicesAreWhatWasSoldAndPaid() {
        Map<UUID, BigDecimal> paid = all(Payment.class).stream().collect(Collectors.groupingBy(payment -> payment.getInvoice().getId(),
                Collectors.reducing(BigDecimal.ZERO, Payment::getAmount, BigDecimal::add)));
        Map<String, BigDecimal> net = company.deals().stream().collect(Collectors.toMap(Deal::number, Deal::amount));
        List<Invoice> invoices = work.read(session -> session.list(Query.of(Invoice.class).fetch("opportunity")));
        assertTrue(invoices.size() > 50, invoices.size() + " invoices");
        for (Invoice invoice : invoices) {
            assertSame(net.get(invoice.getOpportunity().getNumber()), invoice.getNet());
            assertSame(invoice.getPaid(), paid.getOrDefault(invoice.getId(), BigDecimal.ZERO));
            assertEquals(invoice.getPaid().compareTo(invoice.getTotal()) == 0, invoice.getStatus() == DocumentStatus.CLOSED, invoice.getName());
        }
    }

    @Test
    void numbersHaveNoGapsAndFollowTheDays() {
        Map<String, List<SalesDocument>> books = all(SalesDocument.class).stream().collect(Collectors.groupingBy(
                document -> document.getClass().getSimpleName() + document.getBranchId() + document.getFiscalYear()));
        assertTrue(books.size() >= 12, books.keySet().toString());
        for (List<SalesDocument> book : books.values()) {
            List<SalesDocument> sorted = book.stream().sorted(Comparator.comparing(SalesDocument::getSerial)).toList();
            assertEquals(IntStream.rangeClosed(1, sorted.size()).boxed().toList(), sorted.stream().map(SalesDocument::getSerial).toList());
            assertEquals(sorted.stream().map(SalesDocument::getDate).sorted().toList(), sorted.stream().map(SalesDocument::getDate).toList());
        }
    }

    @Test
    void convertedLeadsKnowWhatTheyBecame() {
        List<Lead> converted = all(Lead.class).stream().filter(lead -> lead.getStatus() == LeadStatus.CONVERTED).toList();
        assertEquals(40, converted.size());
        for (Lead lead : converted) {
            assertTrue(lead.getConvertedAccount() != null && lead.getConvertedPerson() != null && lead.getConvertedOpportunity() != null);
            assertTrue(lead.getConvertedAt().isAfter(lead.getCreatedAt()), lead.getName());
        }
    }

    @Test
    void branchesHaveTheirOwnCustomers() {
        Map<UUID, Long> perBranch = all(Account.class).stream().collect(Collectors.groupingBy(Account::getBranchId, Collectors.counting()));
        assertEquals(4, perBranch.size());
        assertTrue(perBranch.values().stream().allMatch(count -> count >= 20), perBranch.toString());
    }

    private static <E> List<E> all(Class<E> type) {
        return work.read(session -> session.list(Query.of(type)));
    }

    private static void assertSame(BigDecimal expected, BigDecimal actual) {
        assertEquals(0, expected.compareTo(actual), () -> "expected " + expected + " but was " + actual);
    }
}
