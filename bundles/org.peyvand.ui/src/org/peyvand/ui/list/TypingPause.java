package org.peyvand.ui.list;

/** How long the quick search of a list waits for a further key, in milliseconds. */
public final class TypingPause {
    /** Before it asks for the first matches: longer than a key repeats. */
    public static final int FIRST_MILLIS = 25;
    /** After the first matches, before it asks for all; a key within that time makes the question needless. */
    public static final int WHOLE_MILLIS = 150;

    private TypingPause() {
    }
}
