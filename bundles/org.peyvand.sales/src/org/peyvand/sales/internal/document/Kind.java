package org.peyvand.sales.internal.document;

import org.peyvand.sales.model.CreditNote;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Quote;
import org.peyvand.sales.model.SalesDocument;

/** The kinds of documents, each with numbers of its own. */
enum Kind {
    QUOTE,
    ORDER,
    INVOICE,
    CREDIT_NOTE;

    static Kind of(SalesDocument document) {
        return switch (document) {
            case Quote quote -> QUOTE;
            case Invoice invoice -> INVOICE;
            case CreditNote note -> CREDIT_NOTE;
            default -> ORDER;
        };
    }
}
