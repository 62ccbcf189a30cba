package org.peyvand.core;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Reads and saves records of every described entity, each call in a unit of work of its own. What an entity can do beyond that
 * stands in the service of its module.
 */
public interface Records {

    /**
     * What people are told about an entity.
     *
     * @throws IllegalArgumentException when it is not described
     */
    EntityDescription describe(Class<?> type);

    /** What people are told about the entity with this identifier, such as {@code core.account}. */
    Optional<EntityDescription> describe(String id);

    /** The records of a query, detached. */
    <E> List<E> list(Query<E> query);

    /** How many records there are, whatever page the query names. */
    long count(Query<?> query);

    /** The record with this identifier, detached. */
    <E extends DomainEntity> Optional<E> find(Class<E> type, UUID id);

    /** The record a reference points to, detached; empty when it or its module is gone. */
    Optional<DomainEntity> find(RecordRef ref);

    /** A new record, not stored, with the defaults that {@link RecordDefaults} give: owner, team, currency, first stage and the like. */
    <E extends DomainEntity> E create(Class<E> type);

    /** Stores a new or changed record. The value is the record as it is now stored; go on with it and not with the given one. */
    <E extends DomainEntity> Outcome<E> save(E record);

    /** Deletes a record; refused when others still refer to it. */
    Outcome<Void> delete(DomainEntity record);
}
