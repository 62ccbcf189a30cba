package org.peyvand.core.ui.internal.bin;

import org.peyvand.base.text.Message;

/** Sentences of the bin. */
final class BinText {
    private BinText() {
    }

    static Message of(String key, Object... args) {
        return Message.of(BinText.class, key, args);
    }
}
