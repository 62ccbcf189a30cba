package org.peyvand.sales.ui.internal.deal;

import org.peyvand.persistence.Criterion;
import org.peyvand.sales.Opportunities;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.ListFilter;

/** Deals that lack an account. */
public final class IncompleteDeals implements ListFilter {
    @Override
    public Criterion criterion(Kit kit) {
        return kit.service(Opportunities.class).incomplete().criterion();
    }
}
