package org.peyvand.simulation.internal.script;

/** What must never be has been seen. */
final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Broken(String what, Throwable cause) {
        super(what, cause);
    }

    Broken(String what) {
        this(what, null);
    }
}
