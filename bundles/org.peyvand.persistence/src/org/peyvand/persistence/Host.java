package org.peyvand.persistence;

import java.util.Optional;

/** Which program works with the database in this process. An OSGi service; the program tells it before it does anything else. */
public interface Host {

    /**
     * The program is this one from now on; each command of the command line says so anew.
     *
     * @param way {@code null} when it is not known any more
     */
    void is(WayIn way);

    /** What was told last; empty while nobody has said anything. */
    Optional<WayIn> way();
}
