package org.peyvand.core;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.peyvand.persistence.Session;

/** Data about natural persons that are no described records. A module that has some registers this as an OSGi service. */
public interface PersonTraces {

    /** What there is about these persons. */
    List<PersonalData.Trace> find(Set<UUID> persons, Session session);

    /** Erases what is not kept, within the running transaction. */
    void erase(Set<UUID> persons, Session session);
}
