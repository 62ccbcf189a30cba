package org.peyvand.sync;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** How far the branches are, as the head office sees it. An OSGi service; who asks makes sure that the branches may be seen. */
public interface BranchContacts {

    /**
     * One branch.
     *
     * @param contactAt when it exchanged last
     * @param behind transactions of the head office that it has not fetched yet, also those that are not about it
     */
    record Contact(UUID branch, Instant contactAt, long behind) {
    }

    /** By branch; those that have never been joined are not there. */
    Map<UUID, Contact> all();
}
