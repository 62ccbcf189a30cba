package org.peyvand.core.ui.internal.tour;

import java.time.Instant;
import java.util.Optional;
import org.peyvand.core.RecordRef;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.tour.TourStep;

/** A call with the customer is logged. */
public final class CallStep extends TourStep {
    @Override
    public boolean isDone(Kit kit, Instant since) {
        return newest(kit, Activity.class, since).isPresent();
    }

    @Override
    public Optional<RecordRef> record(Kit kit, Instant since) {
        return newestRef(kit, Account.class, since);
    }

    @Override
    public String list() {
        return "core.accounts";
    }
}
