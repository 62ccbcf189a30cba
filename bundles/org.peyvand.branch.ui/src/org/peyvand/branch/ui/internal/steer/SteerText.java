package org.peyvand.branch.ui.internal.steer;

import org.peyvand.base.text.Message;

/** Sentences of central steering. */
final class SteerText {
    private SteerText() {
    }

    static Message of(String key, Object... args) {
        return Message.of(SteerText.class, key, args);
    }
}
