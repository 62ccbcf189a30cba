package org.peyvand.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.peyvand.base.Outcome;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/** Records for tests of widgets: what a test puts in is what is found. */
public final class MemoryRecords implements Records {
    /** What every query finds. */
    public volatile List<? extends DomainEntity> found = List.of();
    /** What saving does. */
    public volatile Function<DomainEntity, Outcome<DomainEntity>> saver = Outcome::done;
    /** What making a new one gives. */
    public volatile Supplier<DomainEntity> maker = () -> {
        throw new UnsupportedOperationException();
    };
    /** The queries that were asked. */
    public final List<Query<?>> asked = new ArrayList<>();

    @Override
    public EntityDescription describe(Class<?> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<EntityDescription> describe(String id) {
        return Optional.empty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <E> List<E> list(Query<E> query) {
        asked.add(query);
        boolean byId = query.criterion() instanceof Criterion.Compare compare && compare.path().equals("id");
        return (List<E>) found.stream().filter(record -> !byId || ((Criterion.Compare) query.criterion()).value().equals(record.getId())).toList();
    }

    @Override
    public long count(Query<?> query) {
        return found.size();
    }

    @Override
    public <E extends DomainEntity> Optional<E> find(Class<E> type, UUID id) {
        return found.stream().filter(record -> record.getId().equals(id)).map(type::cast).findFirst();
    }

    @Override
    public Optional<DomainEntity> find(RecordRef ref) {
        return Optional.empty();
    }

    @Override
    public <E extends DomainEntity> E create(Class<E> type) {
        return type.cast(maker.get());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <E extends DomainEntity> Outcome<E> save(E record) {
        return (Outcome<E>) saver.apply(record);
    }

    @Override
    public Outcome<Void> delete(DomainEntity record) {
        throw new UnsupportedOperationException();
    }
}
