package org.peyvand.security.ui.internal.trail;

import org.peyvand.base.text.Message;

/** Sentences of the trail. */
final class TrailText {
    private TrailText() {
    }

    static Message of(String key, Object... args) {
        return Message.of(TrailText.class, key, args);
    }
}
