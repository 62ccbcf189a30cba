package org.peyvand.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.text.Message;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.Invoice;
import org.peyvand.testing.MemoryDatabase;

/** Twenty desks issue two hundred invoices at once, some change their mind in the middle: no number is lost, none is given twice. */
@ExtendWith(MemoryDatabase.class)
class NumberingTest {
    private static final int DESKS = 20;
    private static final int INVOICES = 200;

    @Test
    void numbersHaveNoGap(Documents documents, Records records, UnitOfWork work) throws Exception {
        Account account = new Deals(records).account("Busy", "IRR");
        List<Invoice> drafts = new ArrayList<>();
        for (int i = 0; i < INVOICES; i++) {
            drafts.add(Deals.done(documents.save(Deals.invoice(account), List.of(Deals.line(null, "1", "100", null, null)))));
        }
        AtomicInteger rolledBack = new AtomicInteger();
        ConcurrentHashMap.KeySetView<String, Boolean> given = ConcurrentHashMap.newKeySet();
        try (ExecutorService desks = Executors.newFixedThreadPool(DESKS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < INVOICES; i++) {
                Invoice draft = drafts.get(i);
                boolean regret = i % 7 < 2;
                running.add(desks.submit(() -> {
                    if (regret) {
                        assertTrue(!work.write(session -> {
                            Deals.done(documents.issue(draft, CalendarSystem.JALALI));
                            return Outcome.refused(Message.of(NumberingTest.class, "regret"));
                        }).isDone());
                        rolledBack.incrementAndGet();
                    }
                    Invoice current = records.find(Invoice.class, draft.getId()).orElseThrow();
                    assertTrue(given.add(Deals.done(documents.issue(current, CalendarSystem.JALALI)).getNumber()));
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        assertTrue(rolledBack.get() > 20);
        List<Integer> serials = records.list(Query.of(Invoice.class).where(Criteria.where("status").is(DocumentStatus.ISSUED)))
            .stream().map(Invoice::getSerial).sorted().toList();
        assertEquals(IntStream.rangeClosed(1, INVOICES).boxed().toList(), serials);
    }
}
