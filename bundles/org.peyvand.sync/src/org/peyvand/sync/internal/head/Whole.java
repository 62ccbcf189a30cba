package org.peyvand.sync.internal.head;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.persistence.replay.Replayed.RecordKey;
import org.peyvand.sync.internal.scope.BranchScope;
import org.peyvand.sync.internal.scope.References;

/** Records as a branch gets them whole, with what they refer to, or as deleted when they do not belong to it any more. */
final class Whole {
    private static final int DEEPEST = 5;
    private static final String NOTHING = "{}";
    private static final String WAY = WayIn.text(List.of(WayIn.of(WayIn.Kind.SYSTEM)));

    private final HeadServices services;
    private final BranchScope scope;
    private final Session session;
    private final References references;

    Whole(HeadServices services, BranchScope scope, Session session) {
        this.services = services;
        this.references = new References(services.descriptions(), services.rules());
        this.scope = scope;
        this.session = session;
    }

    /** One transaction of the head office's own with all of them; none when there is nothing to tell. */
    List<LoggedTransaction> transactions(Collection<RecordKey> keys) {
        List<LoggedChange> changes = new ArrayList<>();
        Set<RecordKey> put = new LinkedHashSet<>();
        Sending.byEntity(withParts(keys)).forEach((entity, ids) -> {
            if (services.rules().of(entity).travels()) {
                Set<UUID> in = scope.told(entity, ids, session);
                List<LoggedChange> images = services.images().whole(session, entity, ids.stream().filter(in::contains).toList());
                Set<UUID> there = new HashSet<>();
                images.forEach(image -> there.add(image.record()));
                images.forEach(image -> add(image, changes, put, 0));
                gone(entity, ids.stream().filter(id -> !there.contains(id)).toList(), changes, put, 0);
            }
        });
        return changes.isEmpty() ? List.of() : List.of(transaction(changes));
    }

    /** Records that the branch is not told of any more, with those that it had only since they refer to them. */
    private void gone(String entity, List<UUID> ids, List<LoggedChange> changes, Set<RecordKey> put, int depth) {
        List<UUID> left = ids.stream().filter(id -> put.add(new RecordKey(entity, id))).toList();
        left.forEach(id -> changes.add(new LoggedChange(entity, id, Kind.DELETED, NOTHING)));
        if (depth < DEEPEST) {
            services.images().of(session, entity, left).forEach(image -> references.of(image, LoggedValues::after).forEach((other, targets) -> {
                Set<UUID> told = scope.told(other, targets, session);
                gone(other, targets.stream().filter(id -> !told.contains(id)).toList(), changes, put, depth + 1);
            }));
        }
    }

    private LoggedTransaction transaction(List<LoggedChange> changes) {
        return new LoggedTransaction(services.ids().next(), services.now(), null, null, WAY, changes);
    }

    /** What belongs to a record goes where it goes. */
    private Collection<RecordKey> withParts(Collection<RecordKey> keys) {
        Set<RecordKey> all = new LinkedHashSet<>(keys);
        Sending.byEntity(keys).forEach((entity, ids) -> services.descriptions().byId(entity).ifPresent(whole -> {
            for (EntityDescription part : services.descriptions().all()) {
                partOf(part, whole).ifPresent(path -> session.trusted().select(Query.of(part.type()).where(Criteria.where(path).in(ids)), "id")
                    .forEach(row -> all.add(new RecordKey(part.id(), row.get("id", UUID.class)))));
            }
        }));
        return all;
    }

    private static Optional<String> partOf(EntityDescription part, EntityDescription whole) {
        Optional<EntityDescription> target = part.part().flatMap(part::attribute).flatMap(AttributeDescription::target);
        boolean belongs = target.isPresent() ? target.get().type().isAssignableFrom(whole.type()) : part.part().isPresent() && whole.owns().contains(part.type());
        return belongs ? part.part() : Optional.empty();
    }

    /** With what it refers to, which the branch may not have yet. */
    private void add(LoggedChange image, List<LoggedChange> changes, Set<RecordKey> put, int depth) {
        if (!put.add(new RecordKey(image.entity(), image.record()))) {
            return;
        }
        if (depth < DEEPEST) {
            references.of(image, LoggedValues::after).forEach((entity, ids) -> services.images().of(session, entity, ids).forEach(one -> add(one, changes, put, depth + 1)));
        }
        changes.add(image);
    }
}
