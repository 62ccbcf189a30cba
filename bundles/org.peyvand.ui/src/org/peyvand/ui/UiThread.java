package org.peyvand.ui;

import org.eclipse.swt.widgets.Display;

/** The rule that the window never waits for the database. */
public final class UiThread {
    private UiThread() {
    }

    /** Whether the caller stands on the UI thread. */
    public static boolean isCurrent() {
        return Display.getCurrent() != null;
    }

    /**
     * To be called before anything slow.
     *
     * @throws IllegalStateException on the UI thread
     */
    public static void forbid(String what) {
        if (isCurrent()) {
            throw new IllegalStateException(what + " was called on the UI thread; use Background");
        }
    }
}
