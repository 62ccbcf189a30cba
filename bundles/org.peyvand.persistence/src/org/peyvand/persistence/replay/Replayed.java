package org.peyvand.persistence.replay;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What became of one transaction.
 *
 * @param known whether it was there already, so that nothing was done
 * @param clashes values that both have changed, with what was decided
 * @param revived records that were deleted here and are back
 * @param kept records that it has deleted and that are still here
 * @param differing records that are not here now as the transaction has left them there, for whatever reason: whoever made it must be told
 * @param missing records that it has changed and that were never here; only when the judge is not strict
 * @param unread what this program has no place for, since it is older or lacks a module; only when the judge is not strict
 */
public record Replayed(LoggedTransaction transaction, boolean known, List<Decided> clashes, Set<RecordKey> revived, Set<RecordKey> kept, Set<RecordKey> differing,
    Set<RecordKey> missing, Set<Unread> unread) {

    /**
     * A clash and what was decided.
     *
     * @param stands the value that stands now, in the words of the log
     */
    public record Decided(Clash clash, Object stands) {
    }

    /** A record by its entity and identifier. */
    public record RecordKey(String entity, UUID id) {
    }

    /**
     * Something that was told and could not be stored for want of a place.
     *
     * @param attribute {@code null} when not even the entity is known
     */
    public record Unread(RecordKey record, String attribute) {
    }

    /** One that was there already. */
    public static Replayed known(LoggedTransaction transaction) {
        return new Replayed(transaction, true, List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }
}
