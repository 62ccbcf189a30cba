package org.peyvand.sales.internal.product;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.PriceListItem;

/** A price is not negative and does not end before it begins. */
@Component
public final class PriceListItemRule implements EntityRule<PriceListItem> {

    @Override
    public Class<PriceListItem> type() {
        return PriceListItem.class;
    }

    @Override
    public List<Diagnostic> beforeSave(PriceListItem item, Session session) {
        List<Diagnostic> found = new ArrayList<>(0);
        if (item.getPrice() != null && item.getPrice().signum() < 0) {
            found.add(Diagnostic.error("price", Message.of(PriceListItemRule.class, "price.negative")));
        }
        if (item.getValidFrom() != null && item.getValidTo() != null && item.getValidTo().isBefore(item.getValidFrom())) {
            found.add(Diagnostic.error("validTo", Message.of(PriceListItemRule.class, "price.endsBefore", item.getValidFrom())));
        }
        return found;
    }
}
