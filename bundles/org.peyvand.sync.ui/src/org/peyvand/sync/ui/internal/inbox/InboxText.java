package org.peyvand.sync.ui.internal.inbox;

import org.peyvand.base.text.Message;

/** The words of the inbox. */
final class InboxText {
    private InboxText() {
    }

    static Message of(String key, Object... arguments) {
        return Message.of(InboxText.class, key, arguments);
    }
}
