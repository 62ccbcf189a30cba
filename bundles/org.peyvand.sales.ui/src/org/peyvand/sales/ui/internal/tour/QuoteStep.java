package org.peyvand.sales.ui.internal.tour;

import java.time.Instant;
import java.util.Optional;
import org.peyvand.core.RecordRef;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Quote;
import org.peyvand.ui.Kit;
import org.peyvand.ui.tour.TourStep;

/** A quote for the opportunity. */
public final class QuoteStep extends TourStep {
    @Override
    public boolean isDone(Kit kit, Instant since) {
        return newest(kit, Quote.class, since).isPresent();
    }

    @Override
    public Optional<RecordRef> record(Kit kit, Instant since) {
        return newestRef(kit, Opportunity.class, since);
    }

    @Override
    public String list() {
        return "sales.opportunities";
    }
}
