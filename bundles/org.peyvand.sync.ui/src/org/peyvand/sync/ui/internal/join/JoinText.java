package org.peyvand.sync.ui.internal.join;

import org.peyvand.base.text.Message;

/** The words of joining a head office. */
final class JoinText {
    private JoinText() {
    }

    static Message of(String key, Object... arguments) {
        return Message.of(JoinText.class, key, arguments);
    }
}
