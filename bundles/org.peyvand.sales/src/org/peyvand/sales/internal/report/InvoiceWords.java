package org.peyvand.sales.internal.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.peyvand.base.Money;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.core.report.ReportData;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.SalesDocument;

/** Everything a printed document says outside its lines and parties. */
final class InvoiceWords {

    /** Labels the design shows, each at {@code label.NAME}. */
    static final List<String> LABELS = List.of("number", "date", "due", "seller", "buyer", "nationalId", "economicCode", "registration",
            "address", "postalCode", "phone", "position", "code", "text", "unit", "quantity", "unitPrice", "discount", "net", "tax", "total",
            "grossSum", "discountSum", "taxSum", "totalSum", "paid", "balance", "words", "note", "sellerSignature", "buyerSignature");

    private final Culture culture;

    InvoiceWords(Culture culture) {
        this.culture = culture;
    }

    /**
     * Words a document.
     *
     * @param document the document
     * @return values by the names the design uses
     */
    Map<String, Object> values(SalesDocument document) {
        Map<String, Object> values = new LinkedHashMap<>();
        String currency = document.getCurrency();
        values.put("number", document.getNumber() == null ? word("draft") : document.getNumber());
        values.put("date", document.getDate());
        values.put("due", document.getDueOn());
        values.put("note", document.getNote());
        values.put("grossSum", document.getGross());
        values.put("discountSum", document.getDiscount());
        values.put("taxSum", document.getTax());
        values.put("totalSum", document.getTotal());
        if (document instanceof Invoice invoice && invoice.getPaid() != null && invoice.getTotal() != null && invoice.getPaid().signum() > 0) {
            values.put("paid", invoice.getPaid());
            values.put("balance", invoice.getBalance());
        }
        if (currency != null) {
            values.put(ReportData.CURRENCY, currency);
            values.put("currencyName", word("currency").replace("{0}", culture.currency(currency)));
            if (document.getTotal() != null) {
                values.put("words", culture.spell(Money.of(document.getTotal(), currency)));
            }
        }
        return values;
    }

    private String word(String key) {
        return Labels.of(InvoiceReport.class, "invoice." + key, culture.language());
    }
}
