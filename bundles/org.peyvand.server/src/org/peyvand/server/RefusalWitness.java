package org.peyvand.server;

/** Is told of requests that were refused for their certificate, to write it down. An OSGi service that may be absent. */
public interface RefusalWitness {

    /**
     * A request was refused.
     *
     * @param client whose certificate does not count
     * @param from address of the computer that asked
     */
    void refused(Client client, String from);
}
