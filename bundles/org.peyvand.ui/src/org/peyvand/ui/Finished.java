package org.peyvand.ui;

import java.time.Instant;

/**
 * Work of interest to a person that has ended.
 *
 * @param name what a person calls it
 * @param since when it started
 * @param at when it ended
 * @param end how
 * @param sentence what came out of it
 * @param open shows what came out of it; {@code null} when there is nothing to show
 */
public record Finished(String name, Instant since, Instant at, End end, String sentence, Runnable open) {
    /** How work ends. */
    public enum End {
        /** Well. */
        DONE,
        /** A person stopped it. */
        CANCELLED,
        /** It could not be done. */
        FAILED
    }
}
