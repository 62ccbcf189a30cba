package org.peyvand.sync.ui.internal.exchange;

import org.peyvand.base.text.Message;

/** The words of the exchange. */
final class ExchangeText {
    private ExchangeText() {
    }

    static Message of(String key, Object... arguments) {
        return Message.of(ExchangeText.class, key, arguments);
    }
}
