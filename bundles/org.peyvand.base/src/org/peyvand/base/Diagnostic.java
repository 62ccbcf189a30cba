package org.peyvand.base;

import java.util.Objects;
import org.peyvand.base.text.Message;

/**
 * One thing to tell a person about a request: what is wrong, how serious it is, and where.
 *
 * @param severity  how much it matters
 * @param message   the sentence, in every language we speak
 * @param attribute path of the attribute it is about, such as {@code "person.email"}; null when it is about the whole record
 */
public record Diagnostic(Severity severity, Message message, String attribute) {

    /** Checks that severity and message are there. */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
    }

    /** An error about the whole record. */
    public static Diagnostic error(Message message) {
        return new Diagnostic(Severity.ERROR, message, null);
    }

    /** An error about one attribute. */
    public static Diagnostic error(String attribute, Message message) {
        return new Diagnostic(Severity.ERROR, message, attribute);
    }

    /** A warning about the whole record. */
    public static Diagnostic warning(Message message) {
        return new Diagnostic(Severity.WARNING, message, null);
    }

    /** A warning about one attribute. */
    public static Diagnostic warning(String attribute, Message message) {
        return new Diagnostic(Severity.WARNING, message, attribute);
    }

    /** A note about the whole record. */
    public static Diagnostic info(Message message) {
        return new Diagnostic(Severity.INFO, message, null);
    }

    /** Whether this alone refuses a request. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
