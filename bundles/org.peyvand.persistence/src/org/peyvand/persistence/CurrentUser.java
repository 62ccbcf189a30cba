package org.peyvand.persistence;

import java.util.UUID;

/** Who is at work; stamped on records and in the change log. An OSGi service that may be absent. */
public interface CurrentUser {

    /** The user's identifier; {@code null} while nobody is signed in. */
    UUID userId();

    /** The branch where the work is done; {@code null} while it is not known. */
    UUID branchId();
}
