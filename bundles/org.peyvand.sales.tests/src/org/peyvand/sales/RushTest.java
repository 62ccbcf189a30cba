package org.peyvand.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Money;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.sales.model.CreditNote;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Lead;
import org.peyvand.testing.MemoryDatabase;

/** Several people do the same thing at the same moment; it happens as often as it may. */
@ExtendWith(MemoryDatabase.class)
class RushTest {
    private final Records records;
    private final Documents documents;
    private final Deals deals;

    RushTest(Records records, Documents documents) {
        this.records = records;
        this.documents = documents;
        this.deals = new Deals(records);
    }

    @Test
    void aLeadIsConvertedOnce(Leads leads) throws Exception {
        Lead lead = new Lead();
        lead.setCompany("Rush Ltd");
        lead.setLastName("Rush");
        Lead stored = deals.stored(lead);
        assertEquals(1, done(8, () -> () -> leads.convert(records.find(Lead.class, stored.getId()).orElseThrow(), LeadConversion.allNew())));
        assertEquals(1, records.count(Query.of(Account.class).where(Criteria.where("name").is("Rush Ltd"))));
    }

    @Test
    void anInvoiceIsPaidNoMoreThanOnce(Payments payments) throws Exception {
        Invoice invoice = issued("Paying");
        assertEquals(5, done(10, () -> () -> payments.register(invoice, Money.of(200, "IRR"), null, null, null)));
        assertEquals(Money.of(0, "IRR"), payments.balance(invoice));
    }

    @Test
    void aLineIsCreditedNoMoreThanOnce(Payments payments) throws Exception {
        Invoice invoice = issued("Crediting");
        List<CreditNote> notes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            notes.add(Deals.done(documents.creditNoteFor(invoice, Map.of())));
        }
        var next = notes.iterator();
        assertEquals(1, done(6, () -> {
            CreditNote note = next.next();
            return () -> documents.issue(note, CalendarSystem.JALALI);
        }));
        assertEquals(Money.of(0, "IRR"), payments.balance(invoice));
    }

    private Invoice issued(String account) {
        Invoice draft = Deals.done(documents.save(Deals.invoice(deals.account(account, "IRR")), List.of(Deals.line(null, "1", "1000", null, null))));
        return Deals.done(documents.issue(draft, CalendarSystem.JALALI));
    }

    /** How many of so many attempts at once were done. */
    private static long done(int attempts, Supplier<Callable<Outcome<?>>> attempt) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(attempts)) {
            List<Callable<Outcome<?>>> all = Stream.generate(attempt).limit(attempts).toList();
            long done = 0;
            for (Future<Outcome<?>> one : people.invokeAll(all)) {
                done += one.get().isDone() ? 1 : 0;
            }
            return done;
        }
    }
}
