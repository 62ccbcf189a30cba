package org.peyvand.sync.internal.steady;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * How often a branch exchanges though nobody has heard of anything new: {@code sync/exchange.properties} in the data folder, a matter of this computer.
 *
 * @param folder the data folder
 */
record Pace(Path folder) {
    static final int STANDARD = 5;
    static final int MOST = 1440;
    private static final Logger LOG = System.getLogger(Pace.class.getName());
    private static final String MINUTES = "minutes";

    private Path file() {
        return folder.resolve("sync").resolve("exchange.properties");
    }

    int minutes() {
        if (!Files.exists(file())) {
            return STANDARD;
        }
        try (Reader in = Files.newBufferedReader(file())) {
            Properties values = new Properties();
            values.load(in);
            return Math.clamp(Integer.parseInt(values.getProperty(MINUTES, "").strip()), 0, MOST);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The settings in " + file() + " cannot be read; the standard holds", e);
            return STANDARD;
        }
    }

    void minutes(int minutes) throws IOException {
        Files.createDirectories(file().getParent());
        Properties values = new Properties();
        values.setProperty(MINUTES, Integer.toString(minutes));
        try (Writer out = Files.newBufferedWriter(file())) {
            values.store(out, null);
        }
    }
}
