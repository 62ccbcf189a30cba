package org.peyvand.ui;

import org.peyvand.base.text.Message;

/** The kit's own words; see {@code messages.properties} beside this class. */
public final class KitText {
    private KitText() {
    }

    /** A sentence of the kit. */
    public static Message of(String key, Object... args) {
        return Message.of(KitText.class, key, args);
    }
}
