package org.peyvand.ui;

/** A part with something to search in (Ctrl+F). */
public interface Finding {
    /** Puts the cursor into the search box. */
    void find();
}
