package org.peyvand.sales.internal.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Money;
import org.peyvand.base.text.Message;
import org.peyvand.core.Workplace;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.LineAmounts;
import org.peyvand.sales.Prices;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Product;
import org.peyvand.sales.model.SalesDocument;

/** Computes a line and keeps the sums of its document; refuses every change of a line of an issued document. */
@Component
public final class LineRule implements EntityRule<DocumentLine> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Prices prices;
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public LineRule(@Reference Prices prices, @Reference Workplace workplace) {
        this.prices = prices;
        this.workplace = workplace;
    }

    @Override
    public Class<DocumentLine> type() {
        return DocumentLine.class;
    }

    @Override
    public List<Diagnostic> beforeSave(DocumentLine line, Session session) {
        SalesDocument document = line.getDocument() == null ? null : managed(line.getDocument(), session);
        if (document == null) {
            return List.of();
        }
        if (document.isLocked()) {
            return Fingerprint.of(line).equals(line.getSeal()) ? List.of() : List.of(locked(document));
        }
        DraftDefaults.complete(document, workplace);
        complete(line, document, session);
        List<Diagnostic> found = check(line);
        if (found.isEmpty()) {
            compute(line, document);
        }
        return found;
    }

    // Takes a line out of the sums of its draft; refused for issued documents.
    @Override
    public List<Diagnostic> beforeRemove(DocumentLine line, Session session) {
        SalesDocument document = managed(line.getDocument(), session);
        if (document.isLocked()) {
            return List.of(locked(document));
        }
        Sums.in(line).negate().addTo(document);
        return List.of();
    }

    private static SalesDocument managed(SalesDocument document, Session session) {
        return document.isNew() ? document : session.find(SalesDocument.class, document.getId()).orElse(document);
    }

    private static Diagnostic locked(SalesDocument document) {
        return Diagnostic.error(Message.of(LineRule.class, "document.locked", document.getNumber()));
    }

    private void complete(DocumentLine line, SalesDocument document, Session session) {
        if (line.getQuantity() == null) {
            line.setQuantity(BigDecimal.ONE);
        }
        Product product = line.getProduct();
        if (product != null) {
            if (line.getText() == null) {
                line.setText(product.getName());
            }
            if (line.getTaxRate() == null) {
                line.setTaxRate(product.getTaxRate());
            }
            if (line.getUnitPrice() == null) {
                prices.of(product, null, document.getCurrency(), line.getQuantity(), document.getDate())
                    .map(Money::amount).ifPresent(line::setUnitPrice);
            }
        }
        if (line.getPosition() == null) {
            line.setPosition((int) session.count(Query.of(DocumentLine.class).where(Criteria.where("document").is(document.getId()))) + 1);
        }
    }

    private static List<Diagnostic> check(DocumentLine line) {
        List<Diagnostic> found = new ArrayList<>(0);
        if (line.getUnitPrice() == null) {
            found.add(error("unitPrice", "line.priceless"));
        } else if (line.getUnitPrice().signum() < 0) {
            found.add(error("unitPrice", "line.negative"));
        }
        if (line.getQuantity().signum() <= 0) {
            found.add(error("quantity", "line.quantity"));
        }
        if (!isPercent(line.getDiscountPercent())) {
            found.add(error("discountPercent", "percent"));
        }
        if (!isPercent(line.getTaxRate())) {
            found.add(error("taxRate", "percent"));
        }
        return found;
    }

    private static void compute(DocumentLine line, SalesDocument document) {
        Money price = Money.of(line.getUnitPrice(), document.getCurrency());
        Sums now = Sums.of(LineAmounts.of(line.getQuantity(), price, line.getDiscountPercent(), line.getTaxRate()));
        Sums change = now.minus(Sums.in(line));
        if (!change.isZero()) {
            change.addTo(document);
        }
        if (line.getTotal() == null || !change.isZero()) {
            now.storeIn(line);
        }
    }

    private static boolean isPercent(BigDecimal percent) {
        return percent == null || percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
    }

    private static Diagnostic error(String attribute, String key) {
        return Diagnostic.error(attribute, Message.of(LineRule.class, key));
    }
}
