package org.peyvand.samples.internal.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.base.Money;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Session;
import org.peyvand.sales.Documents;
import org.peyvand.sales.Payments;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Product;
import org.peyvand.sales.model.Quote;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.model.SalesOrder;
import org.peyvand.samples.internal.company.Deal;
import org.peyvand.samples.internal.company.Papers;

/** Makes and issues quotes, orders and invoices and books payments, day by day, so that the numbers follow the days. */
final class PaperStep {

    private static final String CURRENCY = "IRR";
    private static final int QUOTE_HOLDS_DAYS = 20;
    private static final int DELIVERY_DAYS = 10;
    private final Loading loading;
    private final Documents documents;
    private final Payments payments;
    private final Map<Papers, UUID> latest = new HashMap<>();

    PaperStep(Loading loading, Documents documents, Payments payments) {
        this.loading = loading;
        this.documents = documents;
        this.payments = payments;
    }

    /** Something that happens on a day. */
    private record Event(LocalDate day, String deal, Loading.Step<Event> what) {
    }

    void run() {
        List<Event> events = new ArrayList<>();
        loading.company().papers().forEach(papers -> events(papers, events));
        events.sort(Comparator.comparing(Event::day).thenComparing(Event::deal));
        loading.each("papers", events, (event, session) -> event.what().load(event, session));
    }

    private void events(Papers papers, List<Event> events) {
        String deal = papers.deal().number();
        events.add(new Event(papers.quotedOn(), deal, (event, session) -> quote(papers, session)));
        if (papers.orderedOn() != null) {
            events.add(new Event(papers.orderedOn(), deal, (event, session) -> order(papers, session)));
        }
        if (papers.billedOn() != null) {
            events.add(new Event(papers.billedOn(), deal, (event, session) -> invoice(papers, session)));
        }
        papers.payments().forEach(payment -> events.add(new Event(payment.on(), deal, (event, session) -> pay(papers, payment, session))));
    }

    private void quote(Papers papers, Session session) {
        Deal deal = papers.deal();
        Quote quote = new Quote();
        quote.setAccount(loading.get(session, Account.class, deal.firm().number()));
        quote.setPerson(loading.get(session, Person.class, deal.person().key()));
        quote.setOpportunity(loading.get(session, Opportunity.class, deal.number()));
        quote.setCurrency(CURRENCY);
        quote.setDate(papers.quotedOn());
        quote.setDueOn(papers.quotedOn().plusDays(QUOTE_HOLDS_DAYS));
        loading.own(quote, deal.owner(), session);
        issue(papers, Loading.value(documents.save(quote, deal.items().stream().map(item -> line(item, session)).toList())));
    }

    private DocumentLine line(Deal.Item item, Session session) {
        DocumentLine line = new DocumentLine();
        line.setProduct(loading.get(session, Product.class, item.article().code()));
        line.setText(item.article().name());
        line.setQuantity(item.quantity());
        line.setUnitPrice(item.article().price());
        line.setDiscountPercent(item.discountPercent());
        line.setTaxRate(item.article().taxRate());
        return line;
    }

    private void order(Papers papers, Session session) {
        SalesOrder order = Loading.value(documents.orderFrom(found(Quote.class, papers, session)));
        complete(order, papers, papers.orderedOn(), papers.orderedOn().plusDays(DELIVERY_DAYS), session);
    }

    private void invoice(Papers papers, Session session) {
        Invoice invoice = Loading.value(documents.invoiceFrom(found(SalesOrder.class, papers, session)));
        complete(invoice, papers, papers.billedOn(), papers.dueOn(), session);
    }

    private void complete(SalesDocument draft, Papers papers, LocalDate day, LocalDate due, Session session) {
        draft.setDate(day);
        draft.setDueOn(due);
        loading.own(draft, papers.deal().owner(), session);
        issue(papers, draft);
    }

    private void issue(Papers papers, SalesDocument draft) {
        latest.put(papers, Loading.value(documents.issue(draft, CalendarSystem.JALALI)).getId());
    }

    private void pay(Papers papers, Papers.Receipt payment, Session session) {
        Loading.value(payments.register(found(Invoice.class, papers, session), Money.of(payment.amount(), CURRENCY), payment.on(),
                payment.method(), payment.reference()));
    }

    private <D extends SalesDocument> D found(Class<D> type, Papers papers, Session session) {
        return session.find(type, latest.get(papers)).orElseThrow();
    }
}
