package org.peyvand.bench.internal.crash;

/** After a kill something was not as it has to be. */
public final class CrashFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what one sentence */
    public CrashFound(String what) {
        super(what);
    }
}
