package org.peyvand.branch.internal.steer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.branch.CentralSteering;
import org.peyvand.branch.model.Deviation;
import org.peyvand.branch.model.DeviationState;
import org.peyvand.branch.model.Steering;
import org.peyvand.branch.model.SteeringMode;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** {@link CentralSteering} in the database. */
@Component
public final class StoredSteering implements CentralSteering {
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final Steered steered;

    /** Made by Declarative Services. */
    @Activate
    public StoredSteering(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions, @Reference Steered steered) {
        this.work = work;
        this.descriptions = descriptions;
        this.steered = steered;
    }

    @Override
    public Stand stand(RecordRef ref) {
        Optional<UUID> home = steered.home();
        return work.read(session -> {
            Optional<? extends DomainEntity> record = find(ref, session);
            boolean is = record.isPresent() && steered.isSteered(ref.entity());
            boolean central = is && home.isPresent() && Steered.isCentral(record.get(), home.get(), session);
            List<Deviation> deviations = is ? session.list(Query.of(Deviation.class).where(Criteria.where("recordId").is(ref.id())).orderBy(Order.desc("since")).fetch("office"))
                : List.of();
            return new Stand(is, is ? Steered.mode(record.get(), descriptions.byId(ref.entity()).orElseThrow(), session) : null, home.isEmpty(), central, deviations);
        });
    }

    private Optional<? extends DomainEntity> find(RecordRef ref, Session session) {
        return descriptions.byId(ref.entity()).flatMap(entity -> session.find(entity.type(), ref.id()));
    }

    @Override
    public Outcome<Steering> steer(RecordRef ref, SteeringMode mode) {
        if (steered.home().isPresent()) {
            return Outcome.refused(Message.of(StoredSteering.class, "steer.branch"));
        }
        if (!steered.isSteered(ref.entity())) {
            return Outcome.refused(Message.of(StoredSteering.class, "steer.never"));
        }
        return work.write(session -> {
            Optional<? extends DomainEntity> record = find(ref, session);
            if (record.isEmpty()) {
                return Outcome.refused(Message.of(StoredSteering.class, "steer.gone"));
            }
            EntityDescription entity = descriptions.byId(ref.entity()).orElseThrow();
            Steering said = Steered.said(ref.id(), session).orElseGet(Steering::new);
            said.setEntity(ref.entity());
            said.setRecordId(ref.id());
            said.setTitle(entity.titleOf(record.get()));
            said.setMode(mode);
            return Outcome.done(session.save(said));
        });
    }

    @Override
    public Outcome<Deviation> takeBack(UUID id) {
        return work.write(session -> {
            Optional<Deviation> deviation = session.find(Deviation.class, id);
            if (deviation.isEmpty() || deviation.get().getState() != DeviationState.STANDS) {
                return Outcome.refused(Message.of(StoredSteering.class, "deviation.gone"));
            }
            deviation.get().setState(DeviationState.TAKEN_BACK);
            return Outcome.done(session.save(deviation.get()));
        });
    }
}
