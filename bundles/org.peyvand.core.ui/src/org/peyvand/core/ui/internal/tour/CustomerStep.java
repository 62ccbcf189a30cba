package org.peyvand.core.ui.internal.tour;

import java.time.Instant;

import org.peyvand.core.model.Account;
import org.peyvand.ui.Kit;
import org.peyvand.ui.tour.TourStep;

/** The first customer. */
public final class CustomerStep extends TourStep {
    @Override
    public boolean isDone(Kit kit, Instant since) {
        return newest(kit, Account.class, since).isPresent();
    }

    @Override
    public String list() {
        return "core.accounts";
    }
}
