package org.peyvand.cli.rights;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.User;
import org.peyvand.sales.Documents;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.model.SalesOrder;

/** Something of everything that reports count, for every place: a deal, an order and an issued invoice of 7 × 10ⁿ each. */
final class SoldByPlace {
    private static final BigDecimal FIRST = BigDecimal.valueOf(7);

    private final Records records;
    private final Documents documents;
    private final Specimens specimens;
    private final Map<Place, String> invoices = new EnumMap<>(Place.class);

    SoldByPlace(Records records, Documents documents, Specimens specimens) {
        this.records = records;
        this.documents = documents;
        this.specimens = specimens;
    }

    /** Identifiers of the invoices; everything is made when they are asked for first. */
    Map<Place, String> invoices() {
        if (invoices.isEmpty()) {
            for (Place place : Place.values()) {
                make(place);
            }
        }
        return invoices;
    }

    /** The amount of the first place beyond so many: more than those of all before it together. */
    BigDecimal least(long reached) {
        return FIRST.scaleByPowerOfTen((int) reached);
    }

    /** What the customer, the deal and the line of a place are called. */
    String name(Place place) {
        return "Secret of " + place.login();
    }

    private void make(Place place) {
        User user = specimens.user(place);
        BigDecimal amount = FIRST.scaleByPowerOfTen(place.ordinal());
        Account account = new Account();
        account.setName(name(place));
        belongs(account, user);
        Account customer = done(records.save(account));
        Opportunity deal = records.create(Opportunity.class);
        deal.setName(name(place));
        deal.setAccount(customer);
        deal.setAmount(amount);
        deal.setCurrency("IRR");
        belongs(deal, user);
        done(records.save(deal));
        done(documents.save(sold(new SalesOrder(), customer, user), List.of(line(place, amount))));
        Invoice invoice = done(documents.save(sold(new Invoice(), customer, user), List.of(line(place, amount))));
        invoices.put(place, done(documents.issue(invoice, CalendarSystem.GREGORIAN)).getId().toString());
    }

    private static <D extends SalesDocument> D sold(D document, Account account, User user) {
        document.setAccount(account);
        document.setCurrency("IRR");
        belongs(document, user);
        return document;
    }

    private DocumentLine line(Place place, BigDecimal amount) {
        DocumentLine line = new DocumentLine();
        line.setText(name(place));
        line.setQuantity(BigDecimal.ONE);
        line.setUnitPrice(amount);
        return line;
    }

    private static void belongs(OwnedEntity record, User user) {
        record.setOwner(user);
        record.setTeam(user.getTeam());
    }

    private static <T> T done(Outcome<T> outcome) {
        if (!outcome.isDone()) {
            throw new AssertionError(outcome.diagnostics().toString());
        }
        return outcome.value();
    }
}
