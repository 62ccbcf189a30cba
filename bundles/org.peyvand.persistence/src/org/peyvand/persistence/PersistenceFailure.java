package org.peyvand.persistence;

import java.util.Locale;
import org.peyvand.base.text.Message;

/** A technical failure: the database is gone, the disk is full. Nothing of the unit of work was stored. */
public class PersistenceFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Message message;

    /**
     * @param message one sentence for a person
     * @param cause what the engine said, may be {@code null}
     */
    public PersistenceFailure(Message message, Throwable cause) {
        super(message.in(Locale.ENGLISH), cause);
        this.message = message;
    }

    /** One sentence for a person. */
    public Message message() {
        return message;
    }
}
