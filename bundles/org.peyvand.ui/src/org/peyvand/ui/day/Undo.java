package org.peyvand.ui.day;

import org.peyvand.base.Outcome;

/** Takes back what a key did to a line of my day. */
@FunctionalInterface
public interface Undo {
    /** Not on the UI thread. Refused when the record was changed by somebody since. */
    Outcome<?> takeBack();
}
