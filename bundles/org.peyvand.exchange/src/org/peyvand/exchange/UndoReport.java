package org.peyvand.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.base.text.Message;

/**
 * What the undo of an import did, or would do.
 *
 * @param counts    what is taken back, by id of the entity
 * @param left      records that stay as they are
 * @param leftOver  these records, at most {@link #LISTED}
 * @param cancelled whether it was stopped by a person
 */
public record UndoReport(Map<String, Counts> counts, long left, List<Left> leftOver, boolean cancelled) {
    /** Most records that a report names one by one. */
    public static final int LISTED = 1_000;

    /** Takes copies. */
    public UndoReport {
        counts = Map.copyOf(counts);
        leftOver = List.copyOf(leftOver);
    }

    /** Records of all entities that are removed. */
    public long removed() {
        return counts.values().stream().mapToLong(Counts::removed).sum();
    }

    /** Records of all entities that get their former values. */
    public long restored() {
        return counts.values().stream().mapToLong(Counts::restored).sum();
    }

    /**
     * Records of one entity.
     *
     * @param removed  records that the import had made
     * @param restored records that get the values from before
     */
    public record Counts(long removed, long restored) {

        /** Both together. */
        public Counts plus(Counts other) {
            return new Counts(removed + other.removed, restored + other.restored);
        }
    }

    /**
     * A record that stays as it is.
     *
     * @param entity id of the entity
     * @param id     identifier of the record
     * @param title  what a person calls it
     * @param reason one sentence
     */
    public record Left(String entity, UUID id, String title, Message reason) {
    }
}
