package org.peyvand.ui;

/** What running work tells and is told. Any thread. */
public interface Progress {
    /** How much there is to do in all, in any unit; 0 when nobody knows. */
    void total(long work);

    /** How much is done so far, and what is being done now ({@code null}: unchanged). */
    void done(long work, String now);

    /** Whether the person has pressed cancel; the work then stops as soon as it can and undoes nothing that was stored. */
    boolean cancelled();
}
