package org.peyvand.core.internal.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.peyvand.base.Outcome;
import org.peyvand.core.RecordDefaults;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** {@link Records} on the unit of work. */
@Component
public final class DefaultRecords implements Records {
    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, fieldOption = FieldOption.REPLACE)
    private volatile List<RecordDefaults<?>> defaults = List.of();

    /** Made by Declarative Services. */
    @Activate
    public DefaultRecords(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions) {
        this.work = work;
        this.descriptions = descriptions;
    }

    @Override
    public EntityDescription describe(Class<?> type) {
        return descriptions.of(type);
    }

    @Override
    public Optional<EntityDescription> describe(String id) {
        return descriptions.byId(id);
    }

    @Override
    public <E> List<E> list(Query<E> query) {
        return work.read(session -> session.list(query));
    }

    @Override
    public long count(Query<?> query) {
        return work.read(session -> session.count(query));
    }

    @Override
    public <E extends DomainEntity> Optional<E> find(Class<E> type, UUID id) {
        return work.read(session -> session.find(type, id));
    }

    @Override
    public Optional<DomainEntity> find(RecordRef ref) {
        return descriptions.byId(ref.entity()).flatMap(description -> find(description.type(), ref.id()));
    }

    @Override
    public <E extends DomainEntity> E create(Class<E> type) {
        E record = type.cast(descriptions.of(type).create());
        List<RecordDefaults<?>> ranked = defaults.reversed();
        return work.read(session -> {
            ranked.forEach(rule -> apply(rule, record, session));
            return record;
        });
    }

    private static <D extends DomainEntity> void apply(RecordDefaults<D> rule, DomainEntity record, Session session) {
        if (rule.type().isInstance(record)) {
            rule.apply(rule.type().cast(record), session);
        }
    }

    @Override
    public <E extends DomainEntity> Outcome<E> save(E record) {
        return work.write(session -> Outcome.done(session.save(record)));
    }

    @Override
    public Outcome<Void> delete(DomainEntity record) {
        return work.write(session -> {
            session.find(record.getClass(), record.getId()).ifPresent(session::remove);
            return Outcome.done(null);
        });
    }
}
