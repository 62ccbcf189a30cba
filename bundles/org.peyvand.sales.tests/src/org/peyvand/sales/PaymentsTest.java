package org.peyvand.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Money;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.Records;
import org.peyvand.core.Timeline;
import org.peyvand.core.TimelineFilter;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Account;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Payment;
import org.peyvand.testing.MemoryDatabase;

/** Payments, balances, and the whole way from the deal to the settled invoice on one page. */
@ExtendWith(MemoryDatabase.class)
class PaymentsTest {
    private final Payments payments;
    private final Documents documents;
    private final Records records;
    private final Deals deals;
    private final Workplace workplace;

    PaymentsTest(Payments payments, Documents documents, Records records, Workplace workplace) {
        this.payments = payments;
        this.documents = documents;
        this.records = records;
        this.deals = new Deals(records);
        this.workplace = workplace;
    }

    @Test
    void partsSettleAnInvoice() {
        Invoice invoice = issued(deals.account("Parts", "IRR"), "1000");
        Deals.done(payments.register(invoice, Money.of(400, "IRR"), workplace.today(), "حواله بانکی", "12/77"));
        assertEquals(Money.of(600, "IRR"), payments.balance(invoice));
        assertEquals(List.of("payment.tooMuch"), Deals.keys(payments.register(invoice, Money.of(601, "IRR"), workplace.today(), null, null)));
        Deals.done(payments.register(invoice, Money.of(600, "IRR"), null, "cash", null));
        assertEquals(DocumentStatus.CLOSED, reread(invoice).getStatus());
        List<Payment> all = payments.of(invoice);
        assertEquals(List.of("transfer", "cash"), all.stream().map(Payment::getMethod).toList());
        Deals.done(records.delete(all.getLast()));
        assertEquals(DocumentStatus.ISSUED, reread(invoice).getStatus(), "taken back");
        assertEquals(Money.of(600, "IRR"), payments.balance(invoice));
    }

    @Test
    void whatIsNoPaymentIsRefused() {
        Invoice invoice = issued(deals.account("Refused", "IRR"), "1000");
        assertEquals(List.of("payment.positive"), Deals.keys(payments.register(invoice, Money.of(0, "IRR"), null, null, null)));
        assertEquals(List.of("payment.currency"), Deals.keys(payments.register(invoice, Money.of(5, "USD"), null, null, null)));
        Invoice draft = Deals.done(documents.save(Deals.invoice(deals.account("Draft", "IRR")), List.of(Deals.line(null, "1", "1", null, null))));
        assertEquals(List.of("payment.notIssued"), Deals.keys(payments.register(draft, Money.of(1, "IRR"), null, null, null)));
    }

    @Test
    void aPaymentFromAFileIsBookedOnceAndByTheDifferenceWhenChanged() {
        Invoice invoice = issued(deals.account("Filed", "IRR"), "1000");
        Payment payment = new Payment();
        payment.setInvoice(invoice);
        payment.setAmount(new BigDecimal(300));
        payment = deals.stored(payment);
        payment.setReference("9");
        payment = deals.stored(payment);
        assertEquals(Money.of(700, "IRR"), payments.balance(invoice));
        payment.setAmount(new BigDecimal(1000));
        deals.stored(payment);
        assertEquals(Money.of(0, "IRR"), payments.balance(invoice));
    }

    @Test
    void anAccountOwesPerCurrency() {
        Account account = deals.account("Owing", "IRR");
        Invoice first = issued(account, "1000");
        issued(account, "500");
        Invoice euros = Deals.invoice(account);
        euros.setCurrency("EUR");
        euros = Deals.done(documents.issue(Deals.done(documents.save(euros, List.of(Deals.line(null, "1", "9.99", null, null)))), CalendarSystem.GREGORIAN));
        Deals.done(documents.save(Deals.invoice(account), List.of(Deals.line(null, "1", "77", null, null))));
        Deals.done(payments.register(first, Money.of(1000, "IRR"), null, null, null));
        assertEquals(List.of(Money.of("9.99", "EUR"), Money.of(500, "IRR")), payments.balance(account).stream().sorted((a, b) -> a.code().compareTo(b.code())).toList());
        Deals.done(documents.issue(Deals.done(documents.creditNoteFor(euros, Map.of())), CalendarSystem.GREGORIAN));
        assertEquals(List.of(Money.of(500, "IRR")), payments.balance(account));
    }

    @Test
    void overdueIsWhatShouldHaveBeenPaid() {
        LocalDate today = workplace.today();
        Invoice late = Deals.invoice(deals.account("Late", "IRR"));
        late.setDate(today.minusDays(40));
        late.setDueOn(today.minusDays(10));
        late = Deals.done(documents.issue(Deals.done(documents.save(late, List.of(Deals.line(null, "1", "5", null, null)))), CalendarSystem.JALALI));
        assertTrue(records.list(payments.overdue(today)).contains(late));
        Deals.done(payments.register(late, Money.of(5, "IRR"), today, null, null));
        assertTrue(!records.list(payments.overdue(today)).contains(late));
    }

    @Test
    void theTimelineTellsTheWholeStory(Opportunities opportunities, Timeline timeline) {
        Account account = deals.account("Story", "IRR");
        var deal = deals.deal("Big one", account, null, "1000");
        deal = Deals.done(opportunities.win(deal));
        var quote = Deals.done(documents.issue(Deals.done(documents.quoteFor(deal)), CalendarSystem.JALALI));
        var order = Deals.done(documents.issue(Deals.done(documents.orderFrom(quote)), CalendarSystem.JALALI));
        Invoice invoice = Deals.done(documents.issue(Deals.done(documents.invoiceFrom(order)), CalendarSystem.JALALI));
        Deals.done(payments.register(invoice, Money.of(1000, "IRR"), null, null, null));
        List<String> kinds = timeline.of(account.getId(), TimelineFilter.everything(), 0, 20).stream().map(entry -> entry.kind().id()).toList();
        assertEquals(List.of("payment", "invoice", "order", "quote", "stage", "stage"), kinds);
        assertEquals(6, timeline.count(account.getId(), TimelineFilter.everything()));
        assertEquals(List.of("invoice"), timeline.of(account.getId(), TimelineFilter.only("invoice"), 0, 20).stream().map(entry -> entry.kind().id()).toList());
    }

    private Invoice issued(Account account, String amount) {
        Invoice draft = Deals.done(documents.save(Deals.invoice(account), List.of(Deals.line(null, "1", amount, null, null))));
        return Deals.done(documents.issue(draft, CalendarSystem.JALALI));
    }

    private Invoice reread(Invoice invoice) {
        return records.find(Invoice.class, invoice.getId()).orElseThrow();
    }
}
