package org.peyvand.ui;

/** A part whose last step can be taken back (Ctrl+Z, Ctrl+Y). */
public interface Undoing {
    /** Takes back the last step. */
    void undo();

    /** Does again what was taken back. */
    void redo();
}
