package org.peyvand.ui;

/** A part from which a new record can be made (Ctrl+N). */
public interface Creating {
    /** Opens an editor on a new record. */
    void createRecord();
}
