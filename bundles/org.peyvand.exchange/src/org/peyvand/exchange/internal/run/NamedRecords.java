package org.peyvand.exchange.internal.run;

/**
 * Records that this run made of a mere name in the row of another record, such as the manager of a user. What their own row says later counts,
 * since nothing but the name was known; after that they are like all others.
 */
final class NamedRecords {
    private final SeenRecords named = SeenRecords.only();
    private final SeenRecords settled = SeenRecords.only();

    /** A record was made of a name. */
    void named(long hash) {
        named.add(hash, 0, 0);
    }

    /** The own row of a record came in. */
    void settled(long hash) {
        if (named.contains(hash)) {
            settled.add(hash, 0, 0);
        }
    }

    /** Whether only the name of this record is known so far. */
    boolean isOpen(long hash) {
        return named.contains(hash) && !settled.contains(hash);
    }
}
