package org.peyvand.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.peyvand.base.Money;
import org.peyvand.base.Progress;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.Bin;
import org.peyvand.core.HomeBranch;
import org.peyvand.core.Merges;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.sales.model.CreditNote;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.PriceList;
import org.peyvand.sales.model.PriceListItem;
import org.peyvand.sales.model.Product;
import org.peyvand.sales.model.Quote;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.model.SalesOrder;
import org.peyvand.sales.model.StageChange;
import org.peyvand.testing.MemoryDatabase;

/** From the quote to the credit note: sums, prices, locks. */
@ExtendWith(MemoryDatabase.class)
class DocumentsTest {
    private final Documents documents;
    private final Opportunities opportunities;
    private final Records records;
    private final Deals deals;

    DocumentsTest(Documents documents, Opportunities opportunities, Records records) {
        this.documents = documents;
        this.opportunities = opportunities;
        this.records = records;
        this.deals = new Deals(records);
    }

    @Test
    void sumsAreThoseOfTheLines() {
        Product server = deals.product("Server", "33333", "IRR", "10");
        Invoice invoice = Deals.done(documents.save(Deals.invoice(deals.account("Sums", "IRR")),
            List.of(Deals.line(server, "3", null, "5", null), Deals.line(null, "1.5", "1001", null, "9"))));
        assertAmounts(invoice, 101_501, 5_000, 96_501, 9_635, 106_136);
        List<DocumentLine> lines = new ArrayList<>(documents.lines(invoice));
        assertEquals("Server", lines.get(0).getText());
        lines.get(0).setQuantity(BigDecimal.ONE);
        lines.remove(1);
        lines.add(Deals.line(server, "2", "10", null, "0"));
        invoice = Deals.done(documents.save(invoice, lines));
        assertAmounts(invoice, 33_353, 1_667, 31_686, 3_167, 34_853);
        assertEquals(2, documents.lines(invoice).size());
    }

    @Test
    void sumsFollowSingleLinesToo() {
        Invoice invoice = Deals.done(documents.save(Deals.invoice(deals.account("Lines", "IRR")), List.of(Deals.line(null, "1", "100", null, null))));
        DocumentLine more = Deals.line(null, "2", "50", null, "10");
        more.setDocument(invoice);
        more = deals.stored(more);
        assertEquals(2, more.getPosition());
        assertAmounts(reread(invoice), 200, 0, 200, 10, 210);
        more.setUnitPrice(new BigDecimal(60));
        deals.stored(more);
        assertAmounts(reread(invoice), 220, 0, 220, 12, 232);
        Deals.done(records.delete(records.find(DocumentLine.class, more.getId()).orElseThrow()));
        assertAmounts(reread(invoice), 100, 0, 100, 0, 100);
    }

    @Test
    void aDraftComesBackFromTheBinWithItsLinesAndSums(Bin bin) {
        Invoice invoice = Deals.done(documents.save(Deals.invoice(deals.account("Bin", "IRR")),
            List.of(Deals.line(null, "1", "100", null, "9"), Deals.line(null, "2", "50", "10", null))));
        Deals.done(records.delete(reread(invoice)));
        assertEquals(1, bin.putBack(List.of(invoice.getId()), Progress.none()).back().size());
        assertAmounts(reread(invoice), 200, 10, 190, 9, 199);
        List<DocumentLine> lines = new ArrayList<>(documents.lines(invoice));
        assertEquals(2, lines.size());
        lines.getFirst().setQuantity(new BigDecimal(2));
        assertAmounts(Deals.done(documents.save(reread(invoice), lines)), 300, 10, 290, 18, 308);
    }

    @Test
    void aDealComesBackFromTheBinWithItsWayAndNothingElse(Bin bin) {
        Opportunity deal = new Opportunity();
        deal.setName("Bin deal");
        deal.setAccount(deals.account("Bin account", "IRR"));
        deal = deals.stored(deal);
        long before = changes(deal);
        Deals.done(records.delete(records.find(Opportunity.class, deal.getId()).orElseThrow()));
        assertEquals(0, changes(deal));
        assertEquals(1, bin.putBack(List.of(deal.getId()), Progress.none()).back().size());
        assertEquals(before, changes(deal));
    }

    private long changes(Opportunity deal) {
        return records.count(Query.of(StageChange.class).where(Criteria.where("opportunity").is(deal.getId())));
    }

    @Test
    void senselessLinesAreRefused() {
        Account account = deals.account("Senseless", "IRR");
        assertEquals(List.of("line.quantity", "percent"), Deals.keys(documents.save(Deals.invoice(account), List.of(Deals.line(null, "0", "5", "101", null)))));
        assertEquals(List.of("line.priceless"), Deals.keys(documents.save(Deals.invoice(account),
            List.of(Deals.line(deals.product("In dollars", "5", "USD", "0"), "1", null, null, null)))));
    }

    @Test
    void thePriceListKnowsDayQuantityAndCurrency(Prices prices) {
        Product product = deals.product("Cable", "100", "EUR", "0");
        PriceList list = new PriceList();
        list.setName("Summer");
        list.setCurrency("EUR");
        list.setIsDefault(true);
        list = deals.stored(list);
        price(list, product, "90", null, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 31));
        price(list, product, "80", "10", LocalDate.of(2026, 6, 1), null);
        price(list, product, "70", "10", LocalDate.of(2026, 7, 1), null);
        LocalDate june = LocalDate.of(2026, 6, 15);
        assertEquals(Optional.of(Money.of(90, "EUR")), prices.of(product, null, "EUR", BigDecimal.ONE, june));
        assertEquals(Optional.of(Money.of(80, "EUR")), prices.of(product, null, "EUR", BigDecimal.TEN, june));
        assertEquals(Optional.of(Money.of(70, "EUR")), prices.of(product, list, "EUR", BigDecimal.TEN, LocalDate.of(2026, 7, 1)));
        assertEquals(Optional.of(Money.of(100, "EUR")), prices.of(product, null, "EUR", BigDecimal.ONE, LocalDate.of(2026, 9, 1)));
        assertEquals(Optional.empty(), prices.of(product, null, "USD", BigDecimal.ONE, june));
    }

    @Test
    void quoteOrderInvoiceCarryTheLines() {
        Opportunity deal = deals.deal("Chain", deals.account("Chain Co", "IRR"), deals.product("Router", "7000", "IRR", "10"), "6500");
        Quote quote = Deals.done(documents.quoteFor(deal));
        assertAmounts(quote, 6_500, 0, 6_500, 650, 7_150);
        quote = Deals.done(documents.issue(quote, CalendarSystem.GREGORIAN));
        SalesOrder order = Deals.done(documents.orderFrom(quote));
        assertEquals(DocumentStatus.ACCEPTED, reread(quote).getStatus());
        assertEquals(List.of("document.successor"), Deals.keys(documents.orderFrom(quote)));
        order = Deals.done(documents.issue(order, CalendarSystem.GREGORIAN));
        Invoice invoice = Deals.done(documents.invoiceFrom(order));
        assertAmounts(invoice, 6_500, 0, 6_500, 650, 7_150);
        assertEquals(deal, invoice.getOpportunity());
        assertEquals(order, invoice.getBasedOn());
        assertEquals("Router", documents.lines(invoice).getFirst().getText());
        Deals.done(documents.issue(invoice, CalendarSystem.GREGORIAN));
        assertEquals(DocumentStatus.CLOSED, reread(order).getStatus());
        assertEquals(List.of("document.successor"), Deals.keys(documents.invoiceFrom(order)));
        assertEquals(List.of("document.successor"), Deals.keys(documents.invoiceFor(deal)));
    }

    @Test
    void aWonDealIsInvoicedInOneCall() {
        Opportunity deal = deals.deal("Quick", deals.account("Quick Co", "IRR"), null, "5000");
        deal = Deals.done(opportunities.win(deal));
        Invoice invoice = Deals.done(documents.invoiceFor(deal));
        assertEquals(List.of("deal.invoiced"), Deals.keys(documents.invoiceFor(deal)));
        Deals.done(documents.cancel(invoice));
        assertTrue(documents.invoiceFor(deal).isDone(), "a cancelled draft does not count");
        assertEquals(List.of("deal.incomplete"), Deals.keys(documents.quoteFor(deals.deal("Whose?", null, null, "5"))));
        assertEquals(List.of("deal.amountless"), Deals.keys(documents.quoteFor(deals.deal("How much?", deals.account("Q", "IRR"), null, null))));
    }

    @Test
    void theNumberHasBranchFiscalYearAndSerial() {
        Invoice draft = Deals.invoice(deals.account("Numbered", "IRR"));
        draft.setDate(LocalDate.of(2020, 3, 19));
        draft = Deals.done(documents.save(draft, List.of(Deals.line(null, "1", "100", null, null))));
        assertNull(draft.getNumber());
        Invoice issued = Deals.done(documents.issue(draft, CalendarSystem.JALALI));
        assertEquals("HQ-1398-00001", issued.getNumber());
        assertEquals("HQ-1398-00001 – Numbered", issued.getName());
        Invoice nextDay = Deals.invoice(deals.account("Numbered 2", "IRR"));
        nextDay.setDate(LocalDate.of(2020, 3, 20));
        nextDay = Deals.done(documents.save(nextDay, List.of(Deals.line(null, "1", "100", null, null))));
        assertEquals("HQ-1399-00001", Deals.done(documents.issue(nextDay, CalendarSystem.JALALI)).getNumber(), "Nowruz begins a new year");
        assertEquals(List.of("document.twice"), Deals.keys(documents.issue(issued, CalendarSystem.JALALI)));
    }

    @Test
    void anIssuedInvoiceRefusesEveryChangeOfLinesAndAmounts() {
        Invoice invoice = issued("Locked", Deals.line(null, "2", "100", null, "10"));
        DocumentLine line = documents.lines(invoice).getFirst();
        line.setUnitPrice(new BigDecimal(1));
        assertEquals(List.of("document.locked"), Deals.keys(records.save(line)));
        DocumentLine more = Deals.line(null, "1", "1", null, null);
        more.setDocument(invoice);
        assertEquals(List.of("document.locked"), Deals.keys(records.save(more)));
        assertEquals(List.of("document.locked"), Deals.keys(records.delete(documents.lines(invoice).getFirst())));
        assertEquals(List.of("document.locked"), Deals.keys(records.delete(reread(invoice))));
        assertEquals(List.of("document.locked"), Deals.keys(documents.save(reread(invoice), List.of())));
        Invoice cheaper = reread(invoice);
        cheaper.setTotal(BigDecimal.ONE);
        assertEquals(List.of("document.locked"), Deals.keys(records.save(cheaper)));
        Invoice back = reread(invoice);
        back.setStatus(DocumentStatus.DRAFT);
        assertEquals(List.of("document.locked"), Deals.keys(records.save(back)));
        assertEquals(List.of("document.locked"), Deals.keys(documents.cancel(reread(invoice))));
        assertAmounts(reread(invoice), 200, 0, 200, 20, 220);
        Invoice noted = reread(invoice);
        noted.setNote("Sent by mail");
        assertTrue(records.save(noted).isDone(), "remarks may be added");
    }

    @Test
    void anIssuedInvoiceFollowsItsCustomerWhoWasMergedAndNobodyElse(Merges merges) {
        Invoice invoice = issued("Merged", Deals.line(null, "1", "100", null, null));
        Account kept = new Deals(records).account("Stays", "IRR");
        Account dropped = records.find(Account.class, invoice.getAccount().getId()).orElseThrow();
        Deals.done(merges.merge(merges.compare("core.account", kept.getId(), dropped.getId()).orElseThrow().proposed("core.account")));
        Invoice followed = records.find(Invoice.class, invoice.getId()).orElseThrow();
        assertEquals(kept, followed.getAccount());
        followed.setNote("paid later");
        followed = Deals.done(records.save(followed));
        Account last = new Deals(records).account("Last", "IRR");
        Deals.done(merges.merge(merges.compare("core.account", last.getId(), kept.getId()).orElseThrow().proposed("core.account")));
        followed = records.find(Invoice.class, invoice.getId()).orElseThrow();
        assertEquals(last, followed.getAccount(), "merged twice");
        followed.setAccount(new Deals(records).account("Stranger", "IRR"));
        assertEquals(List.of("document.locked"), Deals.keys(records.save(followed)));
    }

    @Test
    void aRestoredBranchGivesNoNumbersBeforeItKnowsWhichWereGiven() {
        Invoice draft = Deals.done(documents.save(Deals.invoice(deals.account("Restored", "IRR")), List.of(Deals.line(null, "1", "1", null, null))));
        AtomicBoolean complete = new AtomicBoolean();
        BundleContext context = FrameworkUtil.getBundle(DocumentsTest.class).getBundleContext();
        ServiceRegistration<HomeBranch> home = context.registerService(HomeBranch.class, new HomeBranch() {
            @Override
            public Optional<UUID> branch() {
                return Optional.empty();
            }

            @Override
            public boolean isComplete() {
                return complete.get();
            }
        }, FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, 1000)));
        try {
            assertEquals(List.of("document.restored"), Deals.keys(documents.issue(draft, CalendarSystem.JALALI)));
            complete.set(true);
            assertTrue(documents.issue(reread(draft), CalendarSystem.JALALI).isDone());
        } finally {
            home.unregister();
        }
    }

    @Test
    void onlyIssuingIssues() {
        Invoice invoice = Deals.invoice(deals.account("By hand", "IRR"));
        invoice.setStatus(DocumentStatus.ISSUED);
        assertEquals(List.of("document.byHand"), Deals.keys(records.save(invoice)));
        invoice.setExternalId("INV-77");
        invoice.setNumber("INV-77");
        assertTrue(records.save(invoice).isDone(), "issued by another system");
        Invoice empty = deals.stored(Deals.invoice(deals.account("Empty", "IRR")));
        assertEquals(List.of("document.empty"), Deals.keys(documents.issue(empty, CalendarSystem.GREGORIAN)));
    }

    @Test
    void creditNotesTakeBackInPartsNeverMoreThanWasInvoiced() {
        Invoice invoice = issued("Credit", Deals.line(null, "3", "33.5", null, "9"), Deals.line(null, "1", "500", null, "9"));
        DocumentLine first = documents.lines(invoice).getFirst();
        assertAmounts(invoice, 601, 0, 601, 54, 655);
        for (int part = 1; part <= 2; part++) {
            CreditNote note = Deals.done(documents.creditNoteFor(reread(invoice), Map.of(first.getId(), BigDecimal.ONE)));
            Deals.done(documents.issue(note, CalendarSystem.JALALI));
        }
        CreditNote tooMuch = Deals.done(documents.creditNoteFor(reread(invoice), Map.of(first.getId(), new BigDecimal(2))));
        assertEquals(List.of("credit.quantity"), Deals.keys(documents.issue(tooMuch, CalendarSystem.JALALI)));
        CreditNote rest = Deals.done(documents.creditNoteFor(reread(invoice), Map.of()));
        rest = Deals.done(documents.issue(rest, CalendarSystem.JALALI));
        Invoice after = reread(invoice);
        assertEquals(0, after.getBalance().signum(), "three parts of 33.5 are no more than 101");
        assertEquals(DocumentStatus.CLOSED, after.getStatus());
        assertEquals(List.of("credit.nothing"), Deals.keys(documents.creditNoteFor(after, Map.of())));
        assertNotNull(rest.getNumber());
        assertEquals(invoice, rest.getBasedOn());
    }

    @Test
    void aCreditNoteCannotInventLines() {
        Invoice invoice = issued("Strange credit", Deals.line(null, "1", "100", null, null));
        CreditNote note = Deals.done(documents.creditNoteFor(invoice, Map.of()));
        List<DocumentLine> lines = new ArrayList<>(documents.lines(note));
        lines.add(Deals.line(null, "1", "5", null, null));
        note = Deals.done(documents.save(note, lines));
        assertEquals(List.of("credit.stranger"), Deals.keys(documents.issue(note, CalendarSystem.GREGORIAN)));
        Invoice draft = Deals.done(documents.save(Deals.invoice(deals.account("Draft", "IRR")), List.of(Deals.line(null, "1", "1", null, null))));
        assertEquals(List.of("credit.draft"), Deals.keys(documents.creditNoteFor(draft, Map.of())));
    }

    @Test
    void aDraftGoesWithItsLines() {
        Invoice draft = Deals.done(documents.save(Deals.invoice(deals.account("Gone", "IRR")), List.of(Deals.line(null, "1", "1", null, null))));
        assertTrue(records.delete(draft).isDone());
        assertEquals(List.of(), documents.lines(draft));
    }

    private Invoice issued(String account, DocumentLine... lines) {
        Invoice draft = Deals.done(documents.save(Deals.invoice(deals.account(account, "IRR")), List.of(lines)));
        return Deals.done(documents.issue(draft, CalendarSystem.JALALI));
    }

    @SuppressWarnings("unchecked")
    private <D extends SalesDocument> D reread(D document) {
        return (D) records.find(document.getClass(), document.getId()).orElseThrow();
    }

    private void price(PriceList list, Product product, String price, String from, LocalDate begin, LocalDate end) {
        PriceListItem item = new PriceListItem();
        item.setPriceList(list);
        item.setProduct(product);
        item.setPrice(new BigDecimal(price));
        item.setMinQuantity(from == null ? null : new BigDecimal(from));
        item.setValidFrom(begin);
        item.setValidTo(end);
        deals.stored(item);
    }

    private static void assertAmounts(SalesDocument document, long... amounts) {
        assertEquals(List.of(amounts[0], amounts[1], amounts[2], amounts[3], amounts[4]),
            List.of(document.getGross().longValueExact(), document.getDiscount().longValueExact(), document.getNet().longValueExact(),
                document.getTax().longValueExact(), document.getTotal().longValueExact()));
    }
}
