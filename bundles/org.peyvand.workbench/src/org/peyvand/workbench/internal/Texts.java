package org.peyvand.workbench.internal;

import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;

/** The workbench's own words; see {@code messages.properties} beside this class. */
public final class Texts {
    private Texts() {
    }

    /** A sentence of the workbench. */
    public static Message message(String key, Object... args) {
        return Message.of(Texts.class, key, args);
    }

    /** The same in the language of the person. */
    public static String of(Kit kit, String key, Object... args) {
        return kit.text(message(key, args));
    }
}
