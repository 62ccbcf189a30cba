package org.peyvand.safety.internal.backup;

import java.util.Locale;
import org.peyvand.base.text.Message;

/** A backup is not whole, or not what was written. */
public final class BrokenBackup extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message reason;

    /** @param key of the messages beside this class */
    public BrokenBackup(String key, Object... arguments) {
        this(Message.of(BrokenBackup.class, key, arguments));
    }

    private BrokenBackup(Message reason) {
        super(reason.in(Locale.ENGLISH));
        this.reason = reason;
    }

    /** One sentence for a person. */
    public Message reason() {
        return reason;
    }
}
