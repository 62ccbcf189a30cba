package org.peyvand.core.report;

import java.util.Objects;

import org.peyvand.base.text.Message;

/** Tells that a request for a report cannot be answered as it stands, with a sentence for the person who asked. */
public final class ReportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    /**
     * Refuses.
     *
     * @param reason the sentence to show
     */
    public ReportRefused(Message reason) {
        super(reason.owner().getName() + '#' + reason.key());
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** {@return the sentence to show} */
    public Message reason() {
        return reason;
    }
}
