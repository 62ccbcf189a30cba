package org.peyvand.core;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;

/**
 * What was deleted, as long as it can be put back: whole records, their parts go and come with them. Whoever might have seen and deleted a record as it was finds
 * it here and may put it back. After some days, which an administrator sets, the values of deleted records are taken out of the change log.
 * An OSGi service; reads: not for the UI thread.
 */
public interface Bin {
    /** Days that records stay, while nobody has said otherwise. */
    int STANDARD_DAYS = 90;
    /** Most days that may be set: ten years. */
    int MOST_DAYS = 3650;

    /**
     * What is looked for; {@code null} for all.
     *
     * @param entity identifier of the entity
     * @param person who deleted it
     * @param from not before this moment
     * @param until before this moment
     * @param text occurs in the title; blank for all
     */
    record Filter(String entity, UUID person, Instant from, Instant until, String text) {
        /** Everything. */
        public static final Filter ALL = new Filter(null, null, null, null, null);
    }

    /**
     * A deleted record.
     *
     * @param title what it was called; empty when that is hidden
     * @param at when it was deleted
     * @param by name of whoever did it; empty when that is not known
     * @param owner name of whose it was; empty for nobody's
     * @param daysLeft whole days until it goes for good; 0 for within a day
     */
    record Item(RecordRef record, String title, Instant at, String by, String owner, int daysLeft) {
    }

    /** @param more whether there are more than were asked for */
    record Found(List<Item> items, boolean more) {
        /** Takes a copy. */
        public Found {
            items = List.copyOf(items);
        }
    }

    /**
     * What is in the bin, what was deleted last first.
     *
     * @param limit most records, at least 1
     */
    Found list(Filter filter, int limit, Progress progress);

    /**
     * Puts records back with their identifiers, their parts and what referred to them, each by itself; what cannot come back stays and is told. Stops between two records when the
     * progress is cancelled.
     */
    Result putBack(List<UUID> records, Progress progress);

    /**
     * What came of it.
     *
     * @param back what is there again
     * @param refused what stays in the bin, and why
     * @param told what is otherwise than before, such as a reference to a record that is gone
     */
    record Result(List<RecordRef> back, List<MassChanges.Refused> refused, List<Diagnostic> told) {
        /** Takes copies. */
        public Result {
            back = List.copyOf(back);
            refused = List.copyOf(refused);
            told = List.copyOf(told);
        }
    }

    /** For how many days records stay. */
    int days();

    /** Sets for how many days records stay, 1 to {@link #MOST_DAYS}; for those with full access. */
    Outcome<Integer> keep(int days);

    /** Takes the values out of the change log of everything that has been here longer than the rule says; for those with full access. */
    Outcome<Purged> purge(Progress progress);

    /** The same by itself, when that was not done for a day; nothing is done otherwise. Whoever works. */
    Outcome<Purged> purgeIfDue(Progress progress);

    /**
     * What was purged.
     *
     * @param records how many records, parts included
     * @param rows out of how many rows of the change log values were taken
     */
    record Purged(long records, long rows) {
    }
}
