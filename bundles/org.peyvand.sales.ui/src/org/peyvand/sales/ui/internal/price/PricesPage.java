package org.peyvand.sales.ui.internal.price;

import org.eclipse.swt.widgets.Composite;
import org.peyvand.core.ui.RelatedList;
import org.peyvand.sales.model.PriceList;
import org.peyvand.sales.model.PriceListItem;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;

/** The prices of a price list. */
public final class PricesPage implements EntityPage<PriceList> {
    @Override
    public void create(Composite parent, PageContext<PriceList> context) {
        new RelatedList<>(context, "sales.pricelistitem", "priceList", PriceListItem.class, PriceListItem::setPriceList).create(parent);
    }
}
