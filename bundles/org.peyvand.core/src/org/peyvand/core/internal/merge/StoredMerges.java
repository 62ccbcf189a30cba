package org.peyvand.core.internal.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.core.Merges;
import org.peyvand.core.model.MergedRecord;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** {@link Merges} on the unit of work. */
@Component
public final class StoredMerges implements Merges {
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;

    /** Made by Declarative Services. */
    @Activate
    public StoredMerges(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions) {
        this.work = work;
        this.descriptions = descriptions;
    }

    @Override
    public List<DomainEntity> alike(String entity, UUID record, int most) {
        return descriptions.byId(entity).map(known -> work.read(session -> new Lookalikes(session).of(known.type(), record, most))).orElse(List.of());
    }

    @Override
    public Optional<Comparison> compare(String entity, UUID kept, UUID dropped) {
        return descriptions.byId(entity).flatMap(known -> work.read(session -> new Comparing(descriptions, session).of(known, kept, dropped)));
    }

    @Override
    public Outcome<DomainEntity> merge(Order order) {
        Optional<EntityDescription> entity = descriptions.byId(order.entity());
        if (entity.isEmpty() || order.kept().equals(order.dropped())) {
            return Outcome.refused(Message.of(StoredMerges.class, "merge.same"));
        }
        return work.by(WayIn.of(WayIn.Kind.RECORD_MERGE), () -> work.write(session -> merge(order, entity.get(), session)));
    }

    private Outcome<DomainEntity> merge(Order order, EntityDescription entity, Session session) {
        DomainEntity kept = session.find(entity.type(), order.kept()).orElse(null);
        DomainEntity dropped = session.find(entity.type(), order.dropped()).orElse(null);
        if (kept == null || dropped == null) {
            return Outcome.refused(Message.of(StoredMerges.class, "merge.gone"));
        }
        if (kept.getVersion() != order.keptVersion() || dropped.getVersion() != order.droppedVersion()) {
            return Outcome.refused(Message.of(StoredMerges.class, "merge.changed"));
        }
        Optional<String> closed = order.taken().stream().filter(name -> session.permitted().field(entity.type(), name) != FieldRight.EDIT).findFirst();
        if (closed.isPresent()) {
            return Outcome.refused(Message.of(StoredMerges.class, "merge.field", entity.attribute(closed.get()).orElseThrow()));
        }
        new Union(descriptions, session).run(session.save(kept), dropped, order.taken());
        return Outcome.done(kept);
    }

    @Override
    public Optional<UUID> successor(UUID gone) {
        return work.read(session -> session.trusted().find(MergedRecord.class, MergedRecord.idOf(gone))).map(MergedRecord::getIntoId);
    }
}
