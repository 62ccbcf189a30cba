package org.peyvand.security.ui.internal.why;

import org.peyvand.base.text.Message;

/** Sentences of the dialog that tells why. */
final class WhyText {
    private WhyText() {
    }

    static Message of(String key, Object... args) {
        return Message.of(WhyText.class, key, args);
    }
}
