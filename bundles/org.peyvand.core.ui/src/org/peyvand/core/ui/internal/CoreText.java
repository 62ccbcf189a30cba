package org.peyvand.core.ui.internal;

import org.peyvand.base.text.Message;

/** The words of this bundle; see {@code messages.properties} beside this class. */
public final class CoreText {
    private CoreText() {
    }

    /** A sentence of this bundle. */
    public static Message of(String key, Object... args) {
        return Message.of(CoreText.class, key, args);
    }
}
