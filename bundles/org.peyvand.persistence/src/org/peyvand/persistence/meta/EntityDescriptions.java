package org.peyvand.persistence.meta;

import java.util.Collection;
import java.util.Optional;

/** The descriptions of all contributed entities. An OSGi service. */
public interface EntityDescriptions {

    /** All described entities, in the order of their contribution; abstract ones too. */
    Collection<EntityDescription> all();

    /**
     * The description of a class, or of the nearest described class above it.
     *
     * @throws IllegalArgumentException when neither is described
     */
    EntityDescription of(Class<?> type);

    /** The description with this identifier. */
    Optional<EntityDescription> byId(String id);
}
