package org.peyvand.ui;

/** What a colour means. The {@link Palette} of the theme says how it looks. */
public enum Tone {
    /** Text that is to be read. */
    TEXT,
    /** Text beside the point: hints, units, placeholders. */
    MUTED,
    /** The one accent colour: the main action, the selection, links. */
    ACCENT,
    /** On the accent colour. */
    ON_ACCENT,
    /** Something is wrong. */
    ERROR,
    /** Something wants attention. */
    WARNING,
    /** Something went well. */
    SUCCESS
}
