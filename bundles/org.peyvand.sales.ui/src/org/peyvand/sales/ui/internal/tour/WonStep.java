package org.peyvand.sales.ui.internal.tour;

import java.time.Instant;
import java.util.Optional;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.StageState;
import org.peyvand.ui.Kit;
import org.peyvand.ui.tour.TourStep;

/** The opportunity is won. */
public final class WonStep extends TourStep {
    @Override
    public boolean isDone(Kit kit, Instant since) {
        return kit.records().count(Query.of(Opportunity.class)
                .where(Criteria.all(Criteria.where("state").is(StageState.WON), Criteria.where("changedAt").atLeast(since)))) > 0;
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
