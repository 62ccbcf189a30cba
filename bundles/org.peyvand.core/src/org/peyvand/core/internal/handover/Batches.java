package org.peyvand.core.internal.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.core.MassChanges.Refused;
import org.peyvand.core.model.HandOver;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.Team;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;

/** Gives records other owners, many in one transaction; where one is refused, each alone. Every transaction also changes the record of the hand-over. */
final class Batches {
    private static final int MOST = 100;

    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final UUID handOver;
    private final Progress progress;
    private final List<Refused> refused = new ArrayList<>();
    private long moved;
    /** Whether records go back, and the hand-over has fewer from now on. */
    private boolean back;

    Batches(UnitOfWork work, EntityDescriptions descriptions, UUID handOver, Progress progress) {
        this.work = work;
        this.descriptions = descriptions;
        this.handOver = handOver;
        this.progress = progress;
    }

    void total(int records) {
        progress.total("", records);
    }

    /** Records of one entity go to somebody and his team. */
    void move(EntityDescription entity, List<UUID> ids, UUID receiver) {
        run(ids, (session, id) -> {
            OwnedEntity record = find(session, entity, id);
            User owner = session.find(User.class, receiver).orElseThrow();
            if (record != null) {
                record.setOwner(owner);
                record.setTeam(owner.getTeam());
            }
            return record == null ? Outcome.done(null) : Outcome.done(entity.titleOf(record));
        }, id -> id);
    }

    /** Records go back to whom they came from, if nobody else got them since. */
    void restore(List<FormerOwner> former) {
        back = true;
        run(former, (session, one) -> {
            EntityDescription entity = descriptions.byId(one.entity()).orElseThrow();
            OwnedEntity record = find(session, entity, one.record());
            if (record == null) {
                return Outcome.done(null);
            }
            if (record.getOwner() == null || !record.getOwner().getId().equals(one.receiver())) {
                return Outcome.refused(Message.of(Batches.class, "handover.since"));
            }
            record.setOwner(one.owner() == null ? null : session.find(User.class, one.owner()).orElse(null));
            if (one.teamChanged()) {
                record.setTeam(one.team() == null ? null : session.find(Team.class, one.team()).orElse(null));
            }
            return Outcome.done(entity.titleOf(record));
        }, FormerOwner::record);
    }

    private static OwnedEntity find(Session session, EntityDescription entity, UUID id) {
        return (OwnedEntity) session.find(entity.type(), id).orElse(null);
    }

    private <T> void run(List<T> all, BiFunction<Session, T, Outcome<String>> step, Function<T, UUID> identifier) {
        for (int from = 0; from < all.size() && !progress.isCancelled(); from += MOST) {
            List<T> batch = all.subList(from, Math.min(all.size(), from + MOST));
            if (!together(batch, step)) {
                batch.forEach(one -> alone(one, step, identifier.apply(one)));
            }
            progress.worked(batch.size());
        }
    }

    private <T> boolean together(List<T> batch, BiFunction<Session, T, Outcome<String>> step) {
        Outcome<Integer> outcome = work.write(session -> {
            int found = 0;
            for (T one : batch) {
                Outcome<String> done = step.apply(session, one);
                if (!done.isDone()) {
                    return done.map(any -> 0);
                }
                found += done.value() == null ? 0 : 1;
            }
            return counted(session, found);
        });
        moved += outcome.isDone() ? outcome.value() : 0;
        return outcome.isDone();
    }

    private <T> void alone(T one, BiFunction<Session, T, Outcome<String>> step, UUID id) {
        String[] title = {""};
        Outcome<Integer> outcome = work.write(session -> {
            Outcome<String> done = step.apply(session, one);
            if (!done.isDone()) {
                return done.map(any -> 0);
            }
            title[0] = done.value();
            return done.value() == null ? Outcome.done(0) : counted(session, 1);
        });
        if (outcome.isDone()) {
            moved += outcome.value();
        } else {
            refused.add(new Refused(id, title[0] == null ? "" : title[0], outcome.diagnostics().stream().filter(Diagnostic::isError).toList()));
        }
    }

    private Outcome<Integer> counted(Session session, int found) {
        HandOver record = session.find(HandOver.class, handOver).orElseThrow();
        record.setMoved(record.getMoved() + (back ? -found : found));
        return Outcome.done(found);
    }

    long moved() {
        return moved;
    }

    List<Refused> refused() {
        return List.copyOf(refused);
    }
}
