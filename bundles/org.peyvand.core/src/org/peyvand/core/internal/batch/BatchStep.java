package org.peyvand.core.internal.batch;

import java.util.UUID;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.model.DomainEntity;

/**
 * What is done with each of many records.
 *
 * @param <T> what says which record and what with it
 * @param <R> what comes of one
 */
public interface BatchStep<T, R> {

    /** Which record it is about. */
    UUID id(T item);

    /** The record; {@code null} when it is gone, and then nothing is done. */
    DomainEntity find(Session session, T item);

    /** Does it; a refusal leaves the record as it was. */
    Outcome<R> apply(Session session, DomainEntity record, T item);

    /**
     * What else is to be stored in each transaction.
     *
     * @param records how many records it changes, at least 1
     */
    default void together(Session session, int records) {
        // mostly nothing
    }
}
