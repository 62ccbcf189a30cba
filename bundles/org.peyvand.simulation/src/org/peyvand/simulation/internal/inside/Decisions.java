package org.peyvand.simulation.internal.inside;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.sync.HeldChanges;
import org.peyvand.sync.model.HeldBack;
import org.peyvand.sync.model.HeldState;

/** Decides about what is held back, as an administrator does. */
record Decisions(Inside inside) {

    /**
     * About the first that waits.
     *
     * @param how accept, discard or retry
     */
    String next(String how) {
        Query<HeldBack> waiting = Query.of(HeldBack.class).where(Criteria.where("state").in(List.of(HeldState.WAITING, HeldState.AGAIN))).orderBy(Order.asc("place"));
        Optional<UUID> first = inside.work().read(session -> session.trusted().first(waiting).map(HeldBack::getId));
        return first.map(id -> String.valueOf(decide(how, id).isDone())).orElse("nothing");
    }

    private Outcome<?> decide(String how, UUID held) {
        HeldChanges changes = inside.service(HeldChanges.class);
        return switch (how) {
            case "accept" -> changes.accept(held, "the simulation stores it");
            case "discard" -> changes.discard(held, "the simulation lets it go");
            default -> changes.retry(held);
        };
    }
}
