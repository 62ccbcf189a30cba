package org.peyvand.boot;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;

/** Passes warnings and errors of the framework's log on to the log of the virtual machine. */
final class FrameworkLog implements LogListener {
    private static final Logger LOG = System.getLogger("org.peyvand.framework");

    @Override
    public void logged(LogEntry entry) {
        boolean error = entry.getLogLevel() == LogLevel.ERROR;
        boolean known = entry.getLoggerName() != null && entry.getLoggerName().startsWith("Events.");
        if (!known && (error || entry.getLogLevel() == LogLevel.WARN)) {
            String text = entry.getBundle().getSymbolicName() + ": " + entry.getMessage();
            LOG.log(error ? Level.ERROR : Level.WARNING, text, entry.getException());
        }
    }
}
