package org.peyvand.sales.internal.product;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.core.RecordDefaults;
import org.peyvand.core.Workplace;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.PriceList;

/** A new price list is in the currency of the branch. */
@Component
public final class PriceListDefaults implements RecordDefaults<PriceList> {
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public PriceListDefaults(@Reference Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Class<PriceList> type() {
        return PriceList.class;
    }

    @Override
    public void apply(PriceList list, Session session) {
        list.setCurrency(workplace.currency());
    }
}
