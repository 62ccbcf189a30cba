package org.peyvand.persistence;

import java.util.UUID;

/**
 * What a committed transaction did to one record. After each commit that changed something one event goes out on {@link #TOPIC};
 * its property {@link #CHANGES} is a {@code List<EntityChange>}, {@link #TRANSACTION} the transaction's identifier.
 * A record that one transaction changed several times stands there once. Above {@link #MOST} changes the list has only the first,
 * and {@link #TRUNCATED} is true: listeners then look at the change log or start over.
 *
 * @param entity identifier of the entity's description, such as {@code core.account}
 */
public record EntityChange(String entity, UUID recordId, Kind kind) {
    /** Topic of the event after a commit. */
    public static final String TOPIC = "org/peyvand/persistence/COMMITTED";
    /** Property with the changes. */
    public static final String CHANGES = "changes";
    /** Property with the transaction's identifier. */
    public static final String TRANSACTION = "transaction";
    /** Property that is true when there were more changes than {@link #MOST}. */
    public static final String TRUNCATED = "truncated";
    /** Most changes in one event. */
    public static final int MOST = 10_000;

    /** What happened. */
    public enum Kind {
        /** Stored for the first time. */
        CREATED,
        /** Changed. */
        UPDATED,
        /** Deleted. */
        DELETED
    }
}
