package org.peyvand.base.json;

/** A text is not JSON; the message says what is wrong and, in brackets, in which line and column. */
public final class JsonBroken extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    JsonBroken(String what, int line, int column, Throwable cause) {
        super(what + " (" + line + ":" + column + ")", cause);
    }
}
