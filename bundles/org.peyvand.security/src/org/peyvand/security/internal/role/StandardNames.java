package org.peyvand.security.internal.role;

import org.peyvand.base.text.Message;

/** What standard roles are called at first, and for whom they are. */
public final class StandardNames {
    private StandardNames() {
    }

    /** The name of one. */
    public static Message name(String code) {
        return Message.of(StandardNames.class, "role." + code);
    }

    /** For whom it is. */
    public static Message note(String code) {
        return Message.of(StandardNames.class, "role." + code + ".note");
    }
}
