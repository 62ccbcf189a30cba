package org.peyvand.sync.internal.twin;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.peyvand.persistence.replay.LogPosition;

/**
 * How far it was looked who is there twice.
 *
 * @param reached position in the log up to which it is known; while everything is looked at for the first time, where that began
 * @param entity what is being looked at for the first time; {@code null} when that is over
 * @param after the last record that was looked at; {@code null} for none
 */
record TwinProgress(LogPosition reached, String entity, UUID after) {
    private static final Logger LOG = System.getLogger(TwinProgress.class.getName());

    private static Path file(Path folder) {
        return folder.resolve("sync").resolve("twins.properties");
    }

    /** What is known in a data folder; empty when nothing is, or what is there cannot be read: then everything is looked at once more. */
    static Optional<TwinProgress> read(Path folder) {
        Properties values = new Properties();
        Path file = file(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Reader in = Files.newBufferedReader(file)) {
            values.load(in);
            String after = values.getProperty("after");
            return Optional.of(new TwinProgress(new LogPosition(Long.parseLong(values.getProperty("number", "")), values.getProperty("hash", "")), values.getProperty("entity"),
                after == null ? null : UUID.fromString(after)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "What is in " + file + " cannot be read", e);
            return Optional.empty();
        }
    }

    /** Keeps it; when that fails, something is looked at twice. */
    void write(Path folder) {
        Properties values = new Properties();
        values.setProperty("number", Long.toString(reached.number()));
        values.setProperty("hash", reached.hash());
        if (entity != null) {
            values.setProperty("entity", entity);
        }
        if (after != null) {
            values.setProperty("after", after.toString());
        }
        try {
            Files.createDirectories(file(folder).getParent());
            try (Writer out = Files.newBufferedWriter(file(folder))) {
                values.store(out, null);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "How far it was looked who is there twice cannot be kept", e);
        }
    }
}
