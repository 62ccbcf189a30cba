package org.peyvand.sales.internal.product;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.core.NameKeys;
import org.peyvand.core.Workplace;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.Product;

/** Keys of a product, the currency of its price, sensible numbers. */
@Component
public final class ProductRule implements EntityRule<Product> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public ProductRule(@Reference Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Class<Product> type() {
        return Product.class;
    }

    @Override
    public List<Diagnostic> beforeSave(Product product, Session session) {
        product.setNameKey(NameKeys.sort(product.getName()));
        product.setSearchKey(NameKeys.search(product.getName()));
        if (product.getCurrency() == null) {
            product.setCurrency(workplace.currency());
        }
        List<Diagnostic> found = new ArrayList<>(0);
        if (product.getListPrice() != null && product.getListPrice().signum() < 0) {
            found.add(Diagnostic.error("listPrice", Message.of(ProductRule.class, "price.negative")));
        }
        BigDecimal tax = product.getTaxRate();
        if (tax != null && (tax.signum() < 0 || tax.compareTo(HUNDRED) > 0)) {
            found.add(Diagnostic.error("taxRate", Message.of(ProductRule.class, "percent")));
        }
        return found;
    }
}
