package org.peyvand.core;

import java.util.Optional;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Says which records about a natural person have to be kept although his data are to be erased, and on which basis. A module registers it as an OSGi service.
 *
 * @param <E> the entity
 */
public interface Retention<E extends DomainEntity> {

    /** The class whose records, and those of its subclasses, it knows. */
    Class<E> type();

    /** Why a record has to be kept as it is, with its parts; empty when it need not be. */
    Optional<Message> reason(E record);
}
