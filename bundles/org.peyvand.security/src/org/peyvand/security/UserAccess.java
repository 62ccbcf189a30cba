package org.peyvand.security;

import java.util.UUID;
import org.peyvand.persistence.access.Access;

/** What somebody may do who does not work in this process: the author of what another branch sends. An OSGi service; told to nobody else. */
public interface UserAccess {

    /** By the roles of now; nothing for somebody who is unknown or may not work any more. */
    Access of(UUID user);

    /**
     * The same for what somebody did while he still worked in a branch, though he does not any more or works elsewhere now. Whoever calls has made sure of that.
     *
     * @param branch where he worked
     */
    Access former(UUID user, UUID branch);
}
