package org.peyvand.ui.history;

/** Where the person was, with back and forward. UI thread only. */
public interface Whereabouts {
    /** Goes to the place before this one that still can be shown. */
    void back();

    /** Goes forward again. */
    void forward();

    /** Whether there is a place before this one. */
    boolean canGoBack();

    /** Whether there is a place after this one. */
    boolean canGoForward();
}
