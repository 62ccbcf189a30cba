package org.peyvand.ui.history;

import org.peyvand.core.RecordRef;

/**
 * What is remembered for the person at work.
 *
 * @param seen records seen last
 * @param favourites records with a star
 * @param visits what was chosen in "go anywhere"
 */
public record Remembered(RecordShelf seen, RecordShelf favourites, Visits visits) {
    private static final int SEEN = 40;
    private static final int FAVOURITES = 60;

    /** A record is gone. */
    public void forget(RecordRef ref) {
        seen.remove(ref);
        favourites.remove(ref);
    }

    /** Nothing is read yet. */
    public static Remembered of(PersonMemory memory) {
        return new Remembered(new RecordShelf(memory, "seen", SEEN), new RecordShelf(memory, "favourites", FAVOURITES), new Visits(memory, "visits"));
    }
}
