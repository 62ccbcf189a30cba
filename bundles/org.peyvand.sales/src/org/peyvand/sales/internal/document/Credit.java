package org.peyvand.sales.internal.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.base.Money;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.CreditNote;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.SalesDocument;

/** What of an invoice was taken back, and whether a credit note takes back too much. */
final class Credit {
    private final Session session;

    Credit(Session session) {
        this.session = session;
    }

    /** Quantity of a line of an invoice that issued credit notes have not taken back. */
    BigDecimal remaining(DocumentLine invoiced) {
        return credited(invoiced).stream().map(DocumentLine::getQuantity).reduce(invoiced.getQuantity(), BigDecimal::subtract);
    }

    /**
     * What each line of a credit note takes back, as it is about to be issued. The part that completes a line takes exactly what is left of
     * the line's amounts, so that parts never sum up to more than the whole by rounding. Changes nothing.
     *
     * @param invoice the invoice, which the caller has locked
     * @return refused when it takes back what was not invoiced
     */
    Outcome<Map<DocumentLine, Sums>> amounts(Invoice invoice, List<DocumentLine> lines) {
        Map<DocumentLine, Sums> amounts = new LinkedHashMap<>();
        for (DocumentLine line : lines) {
            DocumentLine invoiced = line.getBasedOn();
            if (invoiced == null || !invoice.getId().equals(invoiced.getDocument().getId())) {
                return Outcome.refused(message("credit.stranger", line.getText()));
            }
            List<DocumentLine> before = credited(invoiced);
            BigDecimal left = before.stream().map(DocumentLine::getQuantity).reduce(invoiced.getQuantity(), BigDecimal::subtract);
            Sums rest = Sums.in(invoiced).minus(Sums.of(before));
            if (line.getQuantity().compareTo(left) > 0) {
                return Outcome.refused(message("credit.quantity", line.getText(), left));
            }
            Sums own = completes(line, invoiced, left) ? rest : Sums.in(line);
            if (own.net().compareTo(rest.net()) > 0 || own.total().compareTo(rest.total()) > 0) {
                return Outcome.refused(message("credit.amount", line.getText(), Money.of(rest.net(), invoice.getCurrency())));
            }
            amounts.put(line, own);
        }
        return Outcome.done(amounts);
    }

    /** Writes the amounts down and books them on the invoice. */
    static void book(CreditNote note, Invoice invoice, Map<DocumentLine, Sums> amounts) {
        amounts.forEach((line, sums) -> sums.storeIn(line));
        amounts.values().stream().reduce(Sums.ZERO, Sums::plus).storeIn(note);
        invoice.setCredited(invoice.getCredited().add(note.getTotal()));
        if (invoice.getBalance().signum() <= 0) {
            invoice.setStatus(DocumentStatus.CLOSED);
        }
    }

    private static boolean completes(DocumentLine line, DocumentLine invoiced, BigDecimal left) {
        return line.getQuantity().compareTo(left) == 0 && line.getUnitPrice().compareTo(invoiced.getUnitPrice()) == 0
            && same(line.getDiscountPercent(), invoiced.getDiscountPercent()) && same(line.getTaxRate(), invoiced.getTaxRate());
    }

    private List<DocumentLine> credited(DocumentLine invoiced) {
        Criterion issued = Criteria.all(Criteria.where("basedOn").is(invoiced.getId()), Criteria.where("seal").isNotNull());
        return session.list(Query.of(DocumentLine.class).where(issued)).stream().filter(line -> isCreditNote(line.getDocument())).toList();
    }

    private boolean isCreditNote(SalesDocument document) {
        return session.find(CreditNote.class, document.getId()).isPresent();
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return (one == null ? BigDecimal.ZERO : one).compareTo(other == null ? BigDecimal.ZERO : other) == 0;
    }

    private static Message message(String key, Object... args) {
        return Message.of(Credit.class, key, args);
    }
}
