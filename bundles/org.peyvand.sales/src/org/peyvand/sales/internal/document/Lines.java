package org.peyvand.sales.internal.document;

import java.util.List;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.SalesDocument;

/** Reads and copies lines. */
final class Lines {

    private Lines() {
    }

    static List<DocumentLine> of(SalesDocument document, Session session) {
        return session.list(Query.of(DocumentLine.class).where(Criteria.where("document").is(document.getId()))
            .orderBy(Order.asc("position")).fetch("product"));
    }

    /** A new line of another document, made of this one. */
    static DocumentLine copy(DocumentLine line, SalesDocument target) {
        DocumentLine copy = new DocumentLine();
        copy.setDocument(target);
        copy.setPosition(line.getPosition());
        copy.setProduct(line.getProduct());
        copy.setText(line.getText());
        copy.setQuantity(line.getQuantity());
        copy.setUnitPrice(line.getUnitPrice());
        copy.setDiscountPercent(line.getDiscountPercent());
        copy.setTaxRate(line.getTaxRate());
        copy.setBasedOn(line);
        return copy;
    }
}
