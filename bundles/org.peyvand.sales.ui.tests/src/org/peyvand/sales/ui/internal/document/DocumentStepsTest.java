package org.peyvand.sales.ui.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.base.culture.Culture;
import org.peyvand.sales.model.DocumentStatus;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Quote;
import org.peyvand.sales.model.SalesDocument;

class DocumentStepsTest {

    private static <D extends SalesDocument> D stored(D document, DocumentStatus status) {
        document.setId(UUID.randomUUID());
        document.setVersion(1);
        document.setStatus(status);
        if (status != DocumentStatus.DRAFT && status != DocumentStatus.CANCELLED) {
            document.setSeal("sealed");
            document.setNumber("HQ-1405-12");
        }
        return document;
    }

    @Test
    void aDraftIsIssuedOrGivenUp() {
        assertEquals(Set.of("issue", "pdf", "cancel"), DocumentSteps.of(stored(new Invoice(), DocumentStatus.DRAFT)));
    }

    @Test
    void aNewDocumentCanOnlyBeIssued() {
        assertEquals(Set.of("issue"), DocumentSteps.of(new Quote()));
    }

    @Test
    void anIssuedQuoteBecomesAnOrderOrAnInvoice() {
        assertEquals(Set.of("pdf", "order", "invoice"), DocumentSteps.of(stored(new Quote(), DocumentStatus.ISSUED)));
    }

    @Test
    void anIssuedInvoiceIsPaidUntilNothingIsOwed() {
        Invoice invoice = stored(new Invoice(), DocumentStatus.ISSUED);
        invoice.setTotal(BigDecimal.valueOf(100));

        assertEquals(Set.of("pdf", "credit", "payment"), DocumentSteps.of(invoice));
        invoice.setPaid(BigDecimal.valueOf(100));
        assertEquals(Set.of("pdf", "credit"), DocumentSteps.of(invoice));
    }

    @Test
    void whatIsIssuedOrGivenUpIsLockedAndSaysSo() {
        Invoice issued = stored(new Invoice(), DocumentStatus.ISSUED);
        Quote given = stored(new Quote(), DocumentStatus.CANCELLED);

        assertFalse(DocumentSteps.isEditable(issued));
        assertFalse(DocumentSteps.isEditable(given));
        assertTrue(DocumentSteps.isEditable(stored(new Quote(), DocumentStatus.DRAFT)));
        String sentence = DocumentSteps.lockSentence(issued, Culture.persian()).orElseThrow().in(Culture.persian());
        assertTrue(sentence.contains("HQ-1405-12") && sentence.contains("برگشت از فروش"), sentence);
        assertTrue(DocumentSteps.lockSentence(stored(new Quote(), DocumentStatus.DRAFT), Culture.english()).isEmpty());
    }
}
