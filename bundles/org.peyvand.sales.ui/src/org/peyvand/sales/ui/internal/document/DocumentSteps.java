package org.peyvand.sales.ui.internal.document;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.base.text.Message;
import org.peyvand.sales.model.CreditNote;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Quote;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.model.SalesOrder;
import org.peyvand.sales.ui.internal.SalesText;

/** What can be done with a document as it stands. The services decide; this only spares a person useless buttons. Without SWT. */
final class DocumentSteps {
    static final String ISSUE = "issue";
    static final String ORDER = "order";
    static final String INVOICE = "invoice";
    static final String CREDIT = "credit";
    static final String PAYMENT = "payment";
    static final String PDF = "pdf";
    static final String CANCEL = "cancel";

    private DocumentSteps() {
    }

    /** Whether its lines and fields can still be changed. */
    static boolean isEditable(SalesDocument document) {
        return !document.isLocked() && (document.isNew() || document.getStatus() == DocumentStatus.DRAFT);
    }

    /** The identifiers of the steps that make sense. */
    static Set<String> of(SalesDocument document) {
        Set<String> steps = new LinkedHashSet<>();
        DocumentStatus status = document.getStatus();
        if (status == DocumentStatus.CANCELLED) {
            return Set.of(PDF);
        }
        if (isEditable(document)) {
            steps.add(ISSUE);
        }
        if (document.isNew()) {
            return steps;
        }
        steps.add(PDF);
        if (status == DocumentStatus.DRAFT && !document.isLocked()) {
            steps.add(CANCEL);
        }
        if (document instanceof Quote) {
            steps.add(ORDER);
            steps.add(INVOICE);
        } else if (document instanceof SalesOrder) {
            steps.add(INVOICE);
        } else if (document instanceof Invoice invoice && status != DocumentStatus.DRAFT) {
            steps.add(CREDIT);
            if (invoice.getBalance().signum() > 0) {
                steps.add(PAYMENT);
            }
        }
        return steps;
    }

    /** What is said about a document that cannot be changed any more. */
    static Optional<Message> lockSentence(SalesDocument document, Culture culture) {
        if (isEditable(document)) {
            return Optional.empty();
        }
        if (document.getStatus() == DocumentStatus.CANCELLED) {
            return Optional.of(SalesText.of("document.cancelled"));
        }
        String number = document.getNumber() == null ? "–" : Culture.isolate(document.getNumber());
        if (document instanceof Invoice) {
            return Optional.of(SalesText.of("document.locked.invoice", number));
        }
        String status = document.getStatus() == null ? "" : Labels.of(document.getStatus(), culture.language());
        return Optional.of(SalesText.of(document instanceof CreditNote ? "document.locked.credit" : "document.locked", number, status));
    }
}
