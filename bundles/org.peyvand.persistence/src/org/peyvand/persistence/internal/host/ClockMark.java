package org.peyvand.persistence.internal.host;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * Keeps in the data folder by how much the clock of this computer was found wrong, for the time between a start of the program and its next exchange.
 *
 * @param folder the data folder
 */
record ClockMark(Path folder) {
    /** Name of its file. */
    static final String NAME = "db.clock";
    private static final Logger LOG = System.getLogger(ClockMark.class.getName());
    /** Each exchange measures a little otherwise; what is less is not worth a file. */
    private static final Duration FINE = Duration.ofSeconds(1);

    private Path file() {
        return folder.resolve(NAME);
    }

    /**
     * What is to be added to the clock; nothing when nobody knows.
     *
     * @param now by this computer's clock: when it is before what it was then, somebody has set it meanwhile, and what was found of it holds no more
     */
    Duration read(Instant now) {
        try {
            if (!Files.exists(file())) {
                return Duration.ZERO;
            }
            String[] words = Files.readString(file()).strip().split(" ");
            return words.length == 2 && !now.isBefore(Instant.parse(words[1])) ? Duration.parse(words[0]) : Duration.ZERO;
        } catch (IOException | DateTimeParseException e) {
            LOG.log(Level.WARNING, "What was known of the clock of this computer cannot be read", e);
            return Duration.ZERO;
        }
    }

    /** Notes it, when it is another one than before. */
    void write(Duration correction, Instant now) {
        try {
            if (correction.abs().compareTo(FINE) < 0) {
                Files.deleteIfExists(file());
            } else if (correction.minus(read(now)).abs().compareTo(FINE) >= 0) {
                Path part = folder.resolve(NAME + ".part");
                Files.writeString(part, correction + " " + now);
                Files.move(part, file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "By how much the clock of this computer is wrong cannot be noted", e);
        }
    }
}
