package org.peyvand.branch.ui.internal.score;

import org.peyvand.base.text.Message;

/** Sentences of the scorecard. */
final class ScoreText {
    private ScoreText() {
    }

    static Message of(String key, Object... args) {
        return Message.of(ScoreText.class, key, args);
    }
}
