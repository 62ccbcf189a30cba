package org.peyvand.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Only warnings and worse are logged unless a configuration file says otherwise (thousands of lines of libraries cost start time), and
 * they go to a file beside the settings too, which the window that reports a problem names. Stack traces are only in the file,
 * unless the system property {@code peyvand.debug} is true.
 */
final class Logging {
    private static final int MOST_BYTES = 1_000_000;
    private static final int FILES = 2;
    private static final String FILE = "peyvand.%g.log";

    private Logging() {
    }

    static void configure(Optional<Path> workspace) {
        Logger root = LogManager.getLogManager().getLogger("");
        if (root == null) {
            return;
        }
        if (!configured()) {
            root.setLevel(Level.WARNING);
        }
        if (!Boolean.getBoolean("peyvand.debug")) {
            for (Handler handler : root.getHandlers()) {
                handler.setFormatter(new OneLine());
            }
        }
        workspace.ifPresent(folder -> {
            try {
                Files.createDirectories(folder);
                String pattern = folder.toString().replace("%", "%%") + "/" + FILE;
                Handler handler = new FileHandler(pattern, MOST_BYTES, FILES, true);
                handler.setFormatter(new SimpleFormatter());
                handler.setLevel(Level.WARNING);
                handler.setEncoding("UTF-8");
                root.addHandler(handler);
                System.setProperty("peyvand.log", folder.resolve(FILE.replace("%g", "0")).toString());
            } catch (IOException e) {
                root.log(Level.WARNING, "No log file can be written in " + folder, e);
            }
        });
    }

    private static boolean configured() {
        String file = System.getProperty("java.util.logging.config.file");
        return file != null && Files.isReadable(Path.of(file)) || System.getProperty("java.util.logging.config.class") != null;
    }
}
