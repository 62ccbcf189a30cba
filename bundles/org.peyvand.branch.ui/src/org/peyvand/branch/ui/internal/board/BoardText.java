package org.peyvand.branch.ui.internal.board;

import org.peyvand.base.text.Message;

/** Sentences of the branch board. */
final class BoardText {
    private BoardText() {
    }

    static Message of(String key, Object... args) {
        return Message.of(BoardText.class, key, args);
    }
}
