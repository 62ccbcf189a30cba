package org.peyvand.boot;

import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** A log line for a console: level and sentence, no stack trace. */
final class OneLine extends Formatter {
    @Override
    public String format(LogRecord entry) {
        return entry.getLevel().getName().toLowerCase(Locale.ROOT) + ": " + formatMessage(entry) + System.lineSeparator();
    }
}
