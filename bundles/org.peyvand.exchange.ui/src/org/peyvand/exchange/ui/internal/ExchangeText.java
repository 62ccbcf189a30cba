package org.peyvand.exchange.ui.internal;

import org.peyvand.base.text.Message;

/** The words of this bundle; see {@code messages.properties} beside this class. */
public final class ExchangeText {
    private ExchangeText() {
    }

    /** A sentence. */
    public static Message of(String key, Object... args) {
        return Message.of(ExchangeText.class, key, args);
    }
}
