package org.peyvand.ui.tour;

import java.time.Instant;
import java.util.Optional;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;

/**
 * A step of the tour, contributed to {@code org.peyvand.ui.tour}: it leads to the page where something is done, and knows from the
 * database whether it was. Made by its public constructor without arguments.
 */
public abstract class TourStep {

    /** Whether somebody has done it since then. Not on the UI thread. */
    public abstract boolean isDone(Kit kit, Instant since);

    /** Where it is done: a record to open. Empty when {@link #list} is opened instead. Not on the UI thread. */
    public Optional<RecordRef> record(Kit kit, Instant since) {
        return Optional.empty();
    }

    /** The list that is opened when there is no record to open. */
    public abstract String list();

    /** The record that was made last since then. Not on the UI thread. */
    protected final <E extends DomainEntity> Optional<E> newest(Kit kit, Class<E> type, Instant since) {
        return kit.records().list(Query.of(type).where(Criteria.where("createdAt").atLeast(since)).orderBy(Order.desc("createdAt")).page(0, 1)).stream().findFirst();
    }

    /** The same as something to open. */
    protected final Optional<RecordRef> newestRef(Kit kit, Class<? extends DomainEntity> type, Instant since) {
        return newest(kit, type, since).map(record -> RecordRef.to(record, kit.descriptions()));
    }
}
