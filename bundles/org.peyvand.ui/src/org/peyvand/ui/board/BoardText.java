package org.peyvand.ui.board;

import org.peyvand.base.text.Message;

/** The words of boards; see {@code messages.properties} beside this class. */
public final class BoardText {
    private BoardText() {
    }

    /** A sentence of boards. */
    public static Message of(String key, Object... args) {
        return Message.of(BoardText.class, key, args);
    }
}
