package org.peyvand.sync;

import java.net.URI;
import java.util.Optional;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;

/** The way from a branch to its head office over the network. An OSGi service. */
public interface HeadLink {

    /** Where the head office is; empty when this database belongs to none. */
    Optional<URI> head();

    /**
     * Makes this database that of a branch. It must be new, or have been of that branch before.
     *
     * @param head such as {@code https://head.example.org:8443}
     * @param code as the head office has given it
     * @return refused with a sentence when the code is wrong, or there is no head office
     */
    Outcome<URI> enrol(String head, String code);

    /** Exchanges until both are in step; refused with a sentence when that is not possible now, or not at all. */
    Outcome<BranchSync.Result> sync(Progress progress);
}
