package org.peyvand.ui.list;

import org.peyvand.base.text.Message;

/** The words of lists; see {@code messages.properties} beside this class. */
public final class ListText {
    private ListText() {
    }

    /** A sentence of lists. */
    public static Message of(String key, Object... args) {
        return Message.of(ListText.class, key, args);
    }
}
