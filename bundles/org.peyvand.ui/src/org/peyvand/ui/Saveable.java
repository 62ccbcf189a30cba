package org.peyvand.ui;

/** A part that can be saved (Ctrl+S) without making the window wait. */
public interface Saveable {
    /** Begins to save; the part says itself how that ended. */
    void save();
}
