package org.peyvand.security;

import java.util.UUID;
import org.peyvand.persistence.access.Access;

/** What somebody may do who does not work in this process: the author of what another branch sends. An OSGi service; told to nobody else. */
public interface UserAccess {

    /** By the roles of now; nothing for somebody who is unknown or may not work any more. */
    Access of(UUID user);
}
