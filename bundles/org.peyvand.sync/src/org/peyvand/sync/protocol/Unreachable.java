package org.peyvand.sync.protocol;

import org.peyvand.base.text.Message;

/** The other side did not answer, or not what it should: later it may. */
public final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Message reason;

    /**
     * What is known of it.
     *
     * @param reason for whoever waits
     * @param cause may be {@code null}
     */
    public Unreachable(Message reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    /** What is known of it, in words. */
    public Message reason() {
        return reason;
    }
}
