package org.peyvand.core;

import java.util.UUID;

/** Knows who may work in this process. An OSGi service that may be absent: then everybody may who can start the program. */
public interface Admission {

    /** Whether the account of the operating system is enough, since no passwords are demanded. */
    boolean isOpen();

    /** Whether this user may work here and now: everybody while it is {@link #isOpen() open}, else only whoever has signed in. */
    boolean admits(UUID user);
}
