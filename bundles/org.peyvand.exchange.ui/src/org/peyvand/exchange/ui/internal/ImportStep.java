package org.peyvand.exchange.ui.internal;

import java.util.Locale;
import org.peyvand.base.text.Message;

/** The way of an import, in its order. */
enum ImportStep {
    /** Which files. */
    FILES,
    /** What becomes of their columns. */
    COLUMNS,
    /** Values that look like slips. */
    CHECK,
    /** It runs. */
    RUN,
    /** What came of it. */
    RESULT;

    Message title() {
        return ExchangeText.of("step." + name().toLowerCase(Locale.ROOT));
    }

    /** What a person does here, in one sentence. */
    Message hint() {
        return ExchangeText.of("step." + name().toLowerCase(Locale.ROOT) + ".hint");
    }
}
