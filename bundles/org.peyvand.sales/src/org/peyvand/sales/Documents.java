package org.peyvand.sales;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.sales.model.CreditNote;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Quote;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.model.SalesOrder;

/**
 * Use cases of quotes, orders, invoices and credit notes. New documents are drafts; drafts have no number and may be changed or cancelled.
 * An issued document is numbered and locked; only a credit note corrects it.
 */
public interface Documents {

    /** A draft quote for a deal: one line with its product and amount. Refused when the deal has no account or neither amount nor priced product. */
    Outcome<Quote> quoteFor(Opportunity opportunity);

    /**
     * A draft invoice for a deal: of its newest order or else its newest quote, with their lines, or else like {@link #quoteFor}.
     * Refused when that order or quote was invoiced before.
     */
    Outcome<Invoice> invoiceFor(Opportunity opportunity);

    /** A draft order with the lines of a quote, which becomes accepted; refused when there is an order of it. */
    Outcome<SalesOrder> orderFrom(Quote quote);

    /** A draft invoice with the lines of an order or a quote; refused when there is an invoice of it. */
    Outcome<Invoice> invoiceFrom(SalesDocument orderOrQuote);

    /**
     * A draft credit note for an issued invoice.
     *
     * @param quantities quantity by identifier of the invoice's line; all that is not credited yet when empty
     */
    Outcome<CreditNote> creditNoteFor(Invoice invoice, Map<UUID, BigDecimal> quantities);

    /** Stores a draft with exactly these lines in this order and computes all amounts. */
    <D extends SalesDocument> Outcome<D> save(D document, List<DocumentLine> lines);

    /**
     * Issues a draft: gives it the next number of its kind, branch and fiscal year, without gaps, and locks it. A credit note is booked on
     * its invoice. Refused without lines, without account, and for a credit note that takes back more than was invoiced.
     *
     * @param calendar the calendar whose year is the fiscal year
     */
    <D extends SalesDocument> Outcome<D> issue(D document, CalendarSystem calendar);

    /** Gives up a draft; refused for issued documents. */
    <D extends SalesDocument> Outcome<D> cancel(D document);

    /** The lines of a document in their order, with their products. */
    List<DocumentLine> lines(SalesDocument document);
}
