package org.peyvand.ui.day;

/** A block of my day, contributed to {@code org.peyvand.ui.dayblocks}. It knows no widgets; its fields are injected. */
public interface DayBlock {
    /** Loads what is shown. Not on the UI thread. */
    DayContent load(DayMoment day);
}
