package org.peyvand.sales.internal.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.peyvand.base.Money;
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
     * Checks a credit note that is about to be issued and books it on its invoice, which the caller has locked. The part that completes a
     * line takes exactly what is left of the line's amounts, so that parts never sum up to more than the whole by rounding.
     *
     * @return why it cannot be issued
     */
    Optional<Message> book(CreditNote note, Invoice invoice, List<DocumentLine> lines) {
        for (DocumentLine line : lines) {
            DocumentLine invoiced = line.getBasedOn();
            if (invoiced == null || !invoice.getId().equals(invoiced.getDocument().getId())) {
                return Optional.of(message("credit.stranger", line.getText()));
            }
            BigDecimal left = remaining(invoiced);
            if (line.getQuantity().compareTo(left) > 0) {
                return Optional.of(message("credit.quantity", line.getText(), left));
            }
            Sums rest = Sums.in(invoiced).minus(Sums.of(credited(invoiced)));
            boolean completes = line.getQuantity().compareTo(left) == 0 && line.getUnitPrice().compareTo(invoiced.getUnitPrice()) == 0
                && same(line.getDiscountPercent(), invoiced.getDiscountPercent()) && same(line.getTaxRate(), invoiced.getTaxRate());
            if (completes) {
                rest.storeIn(line);
            } else if (line.getNet().compareTo(rest.net()) > 0 || line.getTotal().compareTo(rest.total()) > 0) {
                return Optional.of(message("credit.amount", line.getText(), Money.of(rest.net(), invoice.getCurrency())));
            }
        }
        Sums.of(lines).storeIn(note);
        invoice.setCredited(invoice.getCredited().add(note.getTotal()));
        if (invoice.getBalance().signum() <= 0) {
            invoice.setStatus(DocumentStatus.CLOSED);
        }
        return Optional.empty();
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
