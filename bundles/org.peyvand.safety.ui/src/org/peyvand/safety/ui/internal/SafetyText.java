package org.peyvand.safety.ui.internal;

import org.peyvand.base.text.Message;

/** The words of these pages. */
final class SafetyText {
    private SafetyText() {
    }

    static Message of(String key, Object... arguments) {
        return Message.of(SafetyText.class, key, arguments);
    }
}
