package org.peyvand.sync.protocol;

import org.peyvand.base.text.Message;

/** The other side does not do what was asked; asking again does not help. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Message reason;

    /** @param reason for the administrator */
    public Refused(Message reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    /** Why, in words. */
    public Message reason() {
        return reason;
    }
}
