package org.peyvand.core;

/**
 * Knows of which kinds of record the head office says, one by one, what branches may do with them. Rules hold everybody to what it says; rights let a branch's
 * own people try. An OSGi service that may be absent: then the head office says nothing.
 */
public interface CentralRecords {

    /** Whether the head office says of the records of an entity what branches may do with them. */
    boolean isSteered(String entity);
}
