package org.peyvand.ui;

import java.time.Instant;

/** Work that was started. Any thread. */
public interface Running {
    /** What a person calls it. */
    String name();

    /** When it started. */
    Instant since();

    /** From 0 to 1, or a negative number when nobody knows. */
    double fraction();

    /** What is being done now; may be empty. */
    String now();

    /** Asks the work to stop; its result will not be delivered. */
    void cancel();

    /** Whether it was asked to stop. */
    boolean isCancelled();

    /** Whether it has ended, well or not. */
    boolean isDone();
}
