package org.peyvand.ui;

import org.peyvand.base.text.Message;

/** Tells a person that something went wrong: a plain sentence first, details folded, a report to copy. Any thread. */
public interface Problems {
    /** Shows what a failure says for itself; what has no sentence of its own gets a general one. */
    void show(Throwable cause);

    /**
     * Shows a sentence.
     *
     * @param cause goes into the folded details and the report; may be {@code null}
     */
    void show(Message sentence, Throwable cause);
}
