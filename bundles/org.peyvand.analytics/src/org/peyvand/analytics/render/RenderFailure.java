package org.peyvand.analytics.render;

/** Tells that a report could not be laid out, through no fault of the request. */
public final class RenderFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes a failure.
     *
     * @param message what failed, for the log
     * @param cause   why, may be null
     */
    public RenderFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
