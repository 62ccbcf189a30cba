package org.peyvand.persistence.meta;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The same; empty for what nobody is shown, such as passwords. */
    default Optional<EntityDescription> find(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
            .flatMap(one -> all().stream().filter(description -> description.type() == one)).findFirst();
    }

    /** The description with this identifier. */
    Optional<EntityDescription> byId(String id);
}
