package org.peyvand.security.ui.internal.role;

import org.peyvand.base.text.Message;

/** Sentences of the pages of roles and users. */
final class RoleText {
    private RoleText() {
    }

    static Message of(String key, Object... args) {
        return Message.of(RoleText.class, key, args);
    }
}
