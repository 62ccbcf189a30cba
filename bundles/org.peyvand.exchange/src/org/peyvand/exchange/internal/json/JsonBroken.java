package org.peyvand.exchange.internal.json;

/** A text is not JSON; says where. */
public final class JsonBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JsonBroken(String what, int line, int column) {
        super(what + " (" + line + ":" + column + ")");
    }
}
