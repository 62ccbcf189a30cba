package org.peyvand.exchange.format;

import java.util.Locale;
import org.peyvand.base.text.Message;

/** A file, or the rest of it, cannot be read as a table. Says why in one sentence. */
public final class FormatRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Message reason;

    /** Refuses for a reason. */
    public FormatRefused(Message reason) {
        this(reason, null);
    }

    /** Refuses for a reason that a library gave. */
    public FormatRefused(Message reason, Throwable cause) {
        super(reason.in(Locale.ENGLISH), cause);
        this.reason = reason;
    }

    /** Refuses with a text of this package. */
    public static FormatRefused of(String key, Object... args) {
        return new FormatRefused(reason(key, args));
    }

    /** A text of this package. */
    public static Message reason(String key, Object... args) {
        return Message.of(FormatRefused.class, key, args);
    }

    /** One sentence for a person. */
    public Message reason() {
        return reason;
    }
}
