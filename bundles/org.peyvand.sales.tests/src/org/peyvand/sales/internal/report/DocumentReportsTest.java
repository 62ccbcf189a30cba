package org.peyvand.sales.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.sales.internal.report.ReportFixture.header;
import static org.peyvand.sales.internal.report.ReportFixture.lines;
import static org.peyvand.sales.internal.report.ReportFixture.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.LegalId;
import org.peyvand.core.PickLists;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.Organisation;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRefused;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.sales.Documents;
import org.peyvand.sales.model.CreditNote;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Product;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.model.SalesOrder;
import org.peyvand.testing.MemoryDatabase;

/** Sums of documents, and the printed document, against figures reckoned by hand. */
@ExtendWith(MemoryDatabase.class)
public class DocumentReportsTest {

    private final Records records;
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final Documents documents;
    private final PickLists pickLists;
    private final ReportFixture fixture;

    DocumentReportsTest(Records records, UnitOfWork work, Documents documents, PickLists pickLists, EntityDescriptions descriptions) {
        this.records = records;
        this.work = work;
        this.descriptions = descriptions;
        this.documents = documents;
        this.pickLists = pickLists;
        this.fixture = new ReportFixture(records);
    }

    @BeforeEach
    void sell() {
        if (records.count(Query.of(SalesDocument.class)) > 0) {
            return;
        }
        Product pen = fixture.product("Pen");
        Product book = fixture.product("Book");
        Account acme = fixture.account("Acme", "France");
        Account zeta = fixture.account("Zeta", "Iran");
        order(acme, LocalDate.of(2017, 3, 20), line(pen, "10", "2", "0"), line(book, "1", "100", "10"));
        order(zeta, LocalDate.of(2017, 3, 21), line(pen, "5", "2", "0"));
        Invoice invoice = new Invoice();
        invoice.setAccount(acme);
        invoice.setDate(LocalDate.of(2017, 4, 1));
        invoice.setCurrency("USD");
        invoice = done(documents.issue(done(documents.save(invoice, List.of(line(pen, "10", "2", "0"), line(book, "1", "100", "10")))),
                CalendarSystem.JALALI));
        CreditNote back = done(documents.creditNoteFor(invoice, Map.of(documents.lines(invoice).getLast().getId(), BigDecimal.ONE)));
        done(documents.issue(back, CalendarSystem.JALALI));
        Invoice draft = new Invoice();
        draft.setAccount(zeta);
        draft.setCurrency("USD");
        done(documents.save(draft, List.of(line(pen, "1", "2", "0"))));
    }

    private void order(Account account, LocalDate date, DocumentLine... lines) {
        SalesOrder order = new SalesOrder();
        order.setAccount(account);
        order.setDate(date);
        order.setCurrency("USD");
        done(documents.save(order, List.of(lines)));
    }

    private static DocumentLine line(Product product, String quantity, String price, String discount) {
        DocumentLine line = new DocumentLine();
        line.setProduct(product);
        line.setQuantity(new BigDecimal(quantity));
        line.setUnitPrice(new BigDecimal(price));
        line.setDiscountPercent(new BigDecimal(discount));
        line.setTaxRate(BigDecimal.TEN);
        return line;
    }

    private static <T> T done(Outcome<T> outcome) {
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    private List<String> revenue(String... parameters) {
        return lines(new RevenueReport(work, descriptions).load(request("sales.revenue", Culture.english(), parameters)));
    }

    @Test
    void ordersBySeveralGroups() {
        ReportData data = new RevenueReport(work, descriptions).load(request("sales.revenue", Culture.english(), "group=customer"));
        assertEquals("group,documents,gross,discount,net", header(data));
        assertEquals(List.of("Acme,1,120,10,110", "Zeta,1,10,0,10"), lines(data));
        assertEquals(List.of("France,1,120,10,110", "Iran,1,10,0,10"), revenue("group=country"));
        assertEquals(List.of("Book,1,100,10,90", "Pen,2,30,0,30"), revenue("group=product"));
        assertEquals(List.of("2017,2,130,10,120"), revenue("group=year"));
        assertEquals(List.of("1395,1,120,10,110", "1396,1,10,0,10"), revenue("group=year", "calendar=jalali"));
        assertEquals(List.of("2017-03,2,130,10,120"), revenue("group=month"));
    }

    @Test
    void invoicesCountOnceIssuedAndLessWhatWasCredited() {
        assertEquals(List.of("Acme,1,20,0,20"), revenue("group=customer", "basis=invoice"));
        assertEquals(List.of("Book,1,0,0,0", "Pen,1,20,0,20"), revenue("group=product", "basis=invoice"));
    }

    @Test
    void aDocumentIsFoundByItsNumberInAnyDigitsAndSaysEverything() {
        Invoice invoice = records.list(Query.of(Invoice.class)).stream().filter(one -> one.getNumber() != null).findFirst().orElseThrow();
        for (String wanted : List.of(invoice.getNumber(), Culture.persian().digits(invoice.getNumber()), invoice.getId().toString())) {
            ReportData data = printed(Culture.persian(), wanted);
            assertEquals("فاکتور فروش", data.title());
            assertEquals("Acme", data.values().get("buyer.name"));
            assertEquals(0, new BigDecimal("121").compareTo((BigDecimal) data.values().get("totalSum")));
            assertEquals("صد و بیست و یک دلار", data.values().get("words").toString().replace(" آمریکا", "").replace(" امریکا", ""));
            assertEquals(List.of("Pen", "Book"), data.rows().stream().map(row -> row.get(2)).toList());
        }
    }

    @Test
    void theFileIsNamedByKindAndNumber() {
        Invoice issued = records.list(Query.of(Invoice.class)).stream().filter(one -> one.getNumber() != null).findFirst().orElseThrow();
        assertEquals("Invoice " + issued.getNumber(), printed(Culture.english(), issued.getNumber()).values().get(ReportData.FILE));
        assertEquals("فاکتور فروش " + issued.getNumber(), printed(Culture.persian(), issued.getNumber()).values().get(ReportData.FILE));
        Invoice draft = records.list(Query.of(Invoice.class)).stream().filter(one -> one.getNumber() == null).findFirst().orElseThrow();
        String id = draft.getId().toString();
        assertEquals("Invoice Draft " + id.substring(24), printed(Culture.english(), id).values().get(ReportData.FILE));
    }

    @Test
    void theSellerIsTheBranchInTheNameOfTheCompanyAboveIt() {
        Organisation company = new Organisation();
        company.setLegalName("شرکت آزمون (سهامی خاص)");
        company.setNationalId(LegalId.complete("1010000000"));
        company.setEconomicCode("411111111111");
        company.setRegistrationNumber("12345");
        Branch head = branch("Head", "HD", null, done(records.save(company)));
        head.setCity("Tehran");
        head.setPhone("021-88001122");
        head = done(records.save(head));
        Branch below = branch("Below", "BL", head, null);
        Invoice invoice = new Invoice();
        invoice.setAccount(records.list(Query.of(Account.class)).getFirst());
        invoice.setCurrency("USD");
        invoice.setBranchId(below.getId());
        String id = done(documents.save(invoice, List.of())).getId().toString();
        Map<String, Object> values = printed(Culture.english(), id).values();
        assertEquals("شرکت آزمون (سهامی خاص) \u2013 Below", values.get("seller.name"));
        assertEquals(List.of(LegalId.complete("1010000000"), "411111111111", "12345", "Tehran", "021-88001122"), Stream.of("nationalId", "economicCode",
                "registration", "address", "phone").map(name -> values.get("seller." + name)).toList(), "of the head office");
        below.setStreet("High Street 1");
        below.setPhone("071-32001122");
        done(records.save(below));
        assertEquals("High Street 1", printed(Culture.english(), id).values().get("seller.address"), "its own");
        assertEquals("071-32001122", printed(Culture.english(), id).values().get("seller.phone"));
    }

    private Branch branch(String name, String code, Branch parent, Organisation company) {
        Branch branch = new Branch();
        branch.setName(name);
        branch.setCode(code);
        branch.setParent(parent);
        branch.setOrganisation(company);
        return done(records.save(branch));
    }

    @Test
    void anUnknownDocumentIsRefusedWithItsNumber() {
        ReportRefused refused = assertThrows(ReportRefused.class, () -> printed(Culture.english(), "9999-1"));
        assertEquals("There is no quote, order, invoice or credit note \"9999-1\".", refused.reason().in(Culture.english()));
    }

    private ReportData printed(Culture culture, String wanted) {
        return new InvoiceReport(work, pickLists).load(request("sales.invoice", culture, "document=" + wanted));
    }
}
