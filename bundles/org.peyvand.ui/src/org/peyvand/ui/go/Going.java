package org.peyvand.ui.go;

/** Takes a person somewhere. */
@FunctionalInterface
public interface Going {
    /**
     * Goes. UI thread.
     *
     * @param aside whether it should open behind what is in front, where that makes sense
     */
    void go(boolean aside);
}
