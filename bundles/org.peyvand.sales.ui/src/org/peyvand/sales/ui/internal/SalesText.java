package org.peyvand.sales.ui.internal;

import org.peyvand.base.text.Message;

/** The words of this bundle; see {@code messages.properties} beside this class. */
public final class SalesText {
    private SalesText() {
    }

    /** A sentence of this bundle. */
    public static Message of(String key, Object... args) {
        return Message.of(SalesText.class, key, args);
    }
}
