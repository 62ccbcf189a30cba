package org.peyvand.ui;

/** A part whose record has next steps; Ctrl+1 to Ctrl+9 take them. */
public interface Stepping {
    /** Takes a step, from 1, counted over all steps of the entity; nothing when it makes no sense now. */
    void step(int number);
}
