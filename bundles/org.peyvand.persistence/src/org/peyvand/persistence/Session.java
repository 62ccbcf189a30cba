package org.peyvand.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.log.LogUpkeep;
import org.peyvand.persistence.model.DomainEntity;

/**
 * What can be done within one unit of work, within the rights of whoever works ({@link org.peyvand.persistence.access.Access}): records
 * that may not be read are not there, hidden attributes have no value, and a change that is not allowed refuses the whole unit of work
 * before anything is written. The name of a record is seen by everybody who may read another record that refers to it.
 * Not for use after the unit of work, nor by another thread.
 */
public interface Session {

    /** The record with this identifier. */
    <E extends DomainEntity> Optional<E> find(Class<E> type, UUID id);

    /** The records of a query. */
    <E> List<E> list(Query<E> query);

    /** The first record of a query. */
    <E> Optional<E> first(Query<E> query);

    /** How many records there are, whatever page the query names. */
    long count(Query<?> query);

    /**
     * Only some paths of the records, without making entities. A path that ends in a reference yields its identifier.
     *
     * @param paths such as {@code id}, {@code name}, {@code account.name}
     */
    List<Row> select(Query<?> query, String... paths);

    /** Groups, counts and sums in the database. */
    List<Row> aggregate(Aggregation aggregation);

    /** Stores a new record; gives it an identifier and stamps; runs its rules (an error refuses the whole unit of work). */
    <E extends DomainEntity> E add(E entity);

    /**
     * Stores a new or a detached record. Its version is compared at the latest on commit.
     *
     * @return the managed record: the given one when it was new or already managed, else another object
     */
    <E extends DomainEntity> E save(E entity);

    /** Deletes a record. */
    void remove(DomainEntity entity);

    /** Locks a record's row until the end of the transaction and reads it anew; others who want it wait. */
    void lock(DomainEntity entity);

    /** Writes what has changed so far to the database, within the transaction. */
    void flush();

    /**
     * The same session, beyond the rights of whoever works: for what follows from something that is allowed, such as the next number of a
     * document, and never to hand its records to somebody. What is added, saved,
     * locked or removed through it may be written whatever the rights say; what is only found through it may not.
     */
    Session trusted();

    /**
     * What the program may do with its own log in this transaction; only of a {@link #trusted} session that writes.
     *
     * @throws IllegalStateException otherwise
     */
    default LogUpkeep upkeep() {
        throw new IllegalStateException("Only what the program does on its own behalf changes its log");
    }

    /**
     * Lets everything that refers to one record refer to another: references, and parts that are so by its identifier. Rules run as for every change. Only of a
     * {@link #trusted} session that writes.
     *
     * @param to of the same class
     * @return how many records were changed
     * @throws IllegalStateException otherwise
     */
    default int redirect(DomainEntity from, DomainEntity to) {
        throw new IllegalStateException("Only what the program does on its own behalf redirects references");
    }

    /** Whether it does again what another database has done: then rules derive what follows, but cannot refuse where that database decides. */
    default boolean isReplay() {
        return false;
    }

    /** What the person of this session may do; everything for a {@link #trusted} one. */
    Permitted permitted();

    /** Forgets all records of this session, so that a long import stays flat in memory; flush first. */
    void clear();
}
