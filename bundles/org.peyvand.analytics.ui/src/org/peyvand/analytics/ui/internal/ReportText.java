package org.peyvand.analytics.ui.internal;

import org.peyvand.base.text.Message;

/** The words of this bundle; see {@code messages.properties} beside this class. */
final class ReportText {
    private ReportText() {
    }

    static Message of(String key, Object... args) {
        return Message.of(ReportText.class, key, args);
    }
}
