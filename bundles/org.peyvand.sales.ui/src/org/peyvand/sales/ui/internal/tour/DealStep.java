package org.peyvand.sales.ui.internal.tour;

import java.time.Instant;

import org.peyvand.sales.model.Opportunity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.tour.TourStep;

/** The first opportunity. */
public final class DealStep extends TourStep {
    @Override
    public boolean isDone(Kit kit, Instant since) {
        return newest(kit, Opportunity.class, since).isPresent();
    }

    @Override
    public String list() {
        return "sales.opportunities";
    }
}
