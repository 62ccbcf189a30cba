package org.peyvand.core.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/** Makes records and keeps what is saved; reads nothing. */
final class SavedRecords implements Records {
    private final List<DomainEntity> saved = new ArrayList<>();

    List<DomainEntity> saved() {
        return saved;
    }

    @Override
    public EntityDescription describe(Class<?> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<EntityDescription> describe(String id) {
        return Optional.empty();
    }

    @Override
    public <E> List<E> list(Query<E> query) {
        return List.of();
    }

    @Override
    public long count(Query<?> query) {
        return 0;
    }

    @Override
    public <E extends DomainEntity> Optional<E> find(Class<E> type, UUID id) {
        return Optional.empty();
    }

    @Override
    public Optional<DomainEntity> find(RecordRef ref) {
        return Optional.empty();
    }

    @Override
    public <E extends DomainEntity> E create(Class<E> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <E extends DomainEntity> Outcome<E> save(E record) {
        saved.add(record);
        return Outcome.done(record);
    }

    @Override
    public Outcome<Void> delete(DomainEntity record) {
        throw new UnsupportedOperationException();
    }
}
