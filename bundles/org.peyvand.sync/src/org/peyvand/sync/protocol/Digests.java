package org.peyvand.sync.protocol;

import java.util.List;
import java.util.UUID;

/**
 * How the records of an entity stand at the head office, by stretches of their identifiers.
 *
 * @param names the attributes that count: those that both know; empty when the head office does not know the entity, and nothing is compared then
 * @param stretches in order; each begins after the one before
 * @param more whether there are records behind the last stretch; otherwise that has no end
 */
public record Digests(List<String> names, List<Stretch> stretches, boolean more) {

    /** Takes copies. */
    public Digests {
        names = List.copyOf(names);
        stretches = List.copyOf(stretches);
    }

    /**
     * Records that follow each other.
     *
     * @param to the identifier up to which it goes; {@code null} for the end
     * @param count how many the branch is to have
     * @param hash over all of them, 32 hexadecimal digits
     */
    public record Stretch(UUID to, int count, String hash) {
    }

    /**
     * Asks for them.
     *
     * @param entity identifier of the entity
     * @param names the attributes that the branch knows, in the order of the letters
     * @param after {@code null} for the first record
     */
    public record Question(UUID incarnation, String entity, List<String> names, UUID after) {

        /** Takes a copy. */
        public Question {
            names = List.copyOf(names);
        }
    }

    /**
     * The records of one stretch.
     *
     * @param reached up to where they are told; {@code null} when all are
     */
    public record Records(UUID reached, List<One> all) {

        /** Takes a copy. */
        public Records {
            all = List.copyOf(all);
        }

        /** One record with its hash. */
        public record One(UUID id, String hash) {
        }
    }
}
