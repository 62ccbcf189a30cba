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

    /**
     * Makes the database with which this program begins the next time that of a branch; the present one, in which nobody has worked yet, is put aside then. For a
     * workbench, which has made somebody who works here before anybody could ask for anything else.
     *
     * @param head as for {@link #enrol}
     * @return refused with a sentence when the code is wrong, there is no head office, or somebody has worked here already
     */
    Outcome<URI> enrolAnew(String head, String code);

    /**
     * Exchanges until both are in step. The certificate is renewed on the way when it ends soon.
     *
     * @throws org.peyvand.sync.protocol.Unreachable when the head office does not answer; what was exchanged until then stays
     * @throws org.peyvand.sync.protocol.Refused when it does not exchange with this database
     * @throws java.util.concurrent.CancellationException when it was to stop
     */
    BranchSync.Result exchange(Progress progress);

    /**
     * Waits at the head office for something that this database does not have, about half a minute at most.
     *
     * @return whether there is something
     * @throws org.peyvand.sync.protocol.Unreachable when the head office does not answer
     * @throws org.peyvand.sync.protocol.Refused when it does not speak with this database
     */
    boolean awaitNews();

    /** Ends what goes over the network at this moment: it fails as if the wire was cut. */
    void cut();

    /** Exchanges until both are in step; refused with a sentence when that is not possible now, or not at all. */
    Outcome<BranchSync.Result> sync(Progress progress);

    /**
     * Exchanges, compares everything with the head office and puts right what differs; see {@link BranchSync#verify}.
     *
     * @throws org.peyvand.sync.protocol.Unreachable when the head office does not answer; what was put right until then stays
     * @throws org.peyvand.sync.protocol.Refused when it does not exchange with this database, or cannot compare
     * @throws java.util.concurrent.CancellationException when it was to stop
     */
    Verification compare(Progress progress);

    /** The same; refused with a sentence when that is not possible now, or not at all. */
    Outcome<Verification> verify(Progress progress);
}
