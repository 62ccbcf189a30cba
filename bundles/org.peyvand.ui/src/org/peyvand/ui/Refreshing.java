package org.peyvand.ui;

/** A part that can be read anew (F5). */
public interface Refreshing {
    /** Reads anew in the background. */
    void refresh();
}
