package org.peyvand.sync.internal.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.replay.RecordImages;
import org.peyvand.sync.ConflictInbox;
import org.peyvand.sync.SyncPermissions;
import org.peyvand.sync.model.ConflictKind;
import org.peyvand.sync.model.ConflictState;
import org.peyvand.sync.model.SyncConflict;

/** {@link ConflictInbox} in the database. */
@Component
public final class StoredConflictInbox implements ConflictInbox {
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final RecordImages images;

    /** Made by Declarative Services. */
    @Activate
    public StoredConflictInbox(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions, @Reference RecordImages images) {
        this.work = work;
        this.descriptions = descriptions;
        this.images = images;
    }

    @Override
    public long open() {
        return work.read(session -> session.permitted().allows(SyncPermissions.ADMINISTER)
            ? session.count(Query.of(SyncConflict.class).where(Criteria.where("state").is(ConflictState.OPEN))) : 0);
    }

    @Override
    public Told tell(SyncConflict conflict) {
        return work.read(session -> told(conflict, session));
    }

    private Told told(SyncConflict conflict, Session session) {
        ToldValues values = new ToldValues(session.trusted());
        Optional<EntityDescription> entity = descriptions.byId(conflict.getEntity());
        AttributeDescription attribute = entity.flatMap(kind -> attribute(kind, conflict, session)).orElse(null);
        boolean there = entity.isPresent() && session.find(entity.get().type(), conflict.getRecordId()).isPresent();
        String seen = there ? present(conflict, session) : null;
        boolean overtaken = there && conflict.getKind() == ConflictKind.VALUE && !Objects.equals(seen, conflict.getKept());
        return new Told(entity.map(kind -> new RecordRef(kind.id(), conflict.getRecordId())).orElse(null), attribute, value(values, attribute, conflict.getBase()),
            value(values, attribute, conflict.getKept()), value(values, attribute, conflict.getLost()), value(values, attribute, seen), seen, there, overtaken,
            values.person(conflict.getKeptBy()), values.person(conflict.getLostBy()), values.branch(conflict.getBranchId()));
    }

    @Override
    public Twins twins(SyncConflict link) {
        return work.read(session -> new ToldTwins(descriptions, session).of(link));
    }

    private static Object value(ToldValues values, AttributeDescription attribute, String logged) {
        return attribute == null ? null : values.of(attribute, logged);
    }

    private static Optional<AttributeDescription> attribute(EntityDescription entity, SyncConflict conflict, Session session) {
        return conflict.getAttribute() == null ? Optional.empty()
            : entity.attribute(conflict.getAttribute()).filter(one -> session.permitted().field(entity.type(), one.name()) != FieldRight.HIDDEN);
    }

    /** The value that stands, in the words of the log. */
    private String present(SyncConflict conflict, Session session) {
        if (conflict.getAttribute() == null) {
            return null;
        }
        return images.of(session, conflict.getEntity(), List.of(conflict.getRecordId())).stream().findFirst().map(image -> image.values().get(conflict.getAttribute()))
            .map(LoggedValues::after).map(Object::toString).orElse(null);
    }

    @Override
    public Outcome<SyncConflict> restore(UUID id, String seen) {
        return work.write(session -> {
            Optional<SyncConflict> found = mine(session, id);
            if (found.isEmpty()) {
                return refused("conflict.gone");
            }
            SyncConflict conflict = found.get();
            if (conflict.getKind() == ConflictKind.TWIN) {
                return refused("conflict.twin");
            }
            EntityDescription entity = descriptions.byId(conflict.getEntity()).orElse(null);
            DomainEntity record = entity == null ? null : session.find(entity.type(), conflict.getRecordId()).orElse(null);
            if (record == null) {
                return refused("conflict.record", conflict.getTitle());
            }
            if (conflict.getKind() == ConflictKind.VALUE) {
                Optional<Message> against = new LostValue(conflict, entity, record).putBack(seen, present(conflict, session), session);
                if (against.isPresent()) {
                    return Outcome.refused(against.get());
                }
            } else {
                session.remove(record);
            }
            conflict.setState(ConflictState.RESTORED);
            return Outcome.done(conflict);
        });
    }

    @Override
    public Outcome<Integer> keep(Collection<UUID> conflicts) {
        return work.write(session -> {
            int settled = 0;
            for (UUID id : conflicts) {
                Optional<SyncConflict> found = mine(session, id);
                if (found.isEmpty()) {
                    return refused("conflict.gone");
                }
                if (found.get().getState() == ConflictState.OPEN) {
                    found.get().setState(ConflictState.SETTLED);
                    settled++;
                }
            }
            return Outcome.done(settled);
        });
    }

    private static Optional<SyncConflict> mine(Session session, UUID id) {
        return session.permitted().allows(SyncPermissions.ADMINISTER) ? session.find(SyncConflict.class, id) : Optional.empty();
    }

    private static <T> Outcome<T> refused(String key, Object... arguments) {
        return Outcome.refused(Message.of(StoredConflictInbox.class, key, arguments));
    }
}
