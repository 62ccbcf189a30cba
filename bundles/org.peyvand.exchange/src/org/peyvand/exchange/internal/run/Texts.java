package org.peyvand.exchange.internal.run;

import org.peyvand.base.text.Message;
import org.peyvand.exchange.ImportReport;

/** Sentences of the importer; they stand beside {@link ImportReport}. */
final class Texts {
    private Texts() {
    }

    static Message of(String key, Object... args) {
        return Message.of(ImportReport.class, key, args);
    }
}
