package org.peyvand.sync.internal.steady;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.peyvand.sync.SteadyExchange.Compared;
import org.peyvand.sync.Verification;

/**
 * When this branch was compared with its head office last, and what came of it: {@code sync/compared.properties} in the data folder.
 *
 * @param folder the data folder; an empty path for a database in memory, of which nothing is kept
 */
record Comparisons(Path folder) {
    /** Once a day it is compared though nobody has asked. */
    static final Duration EACH = Duration.ofDays(1);
    private static final Logger LOG = System.getLogger(Comparisons.class.getName());
    private static final String TRIED = "tried";

    private Path file() {
        return folder.resolve("sync").resolve("compared.properties");
    }

    private Properties read() {
        Properties values = new Properties();
        if (isKept() && Files.exists(file())) {
            try (Reader in = Files.newBufferedReader(file())) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "What is in " + file() + " cannot be read", e);
            }
        }
        return values;
    }

    private void write(Properties values) {
        if (!isKept()) {
            return;
        }
        try {
            Files.createDirectories(file().getParent());
            try (Writer out = Files.newBufferedWriter(file())) {
                values.store(out, null);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "When the data were compared last cannot be kept", e);
        }
    }

    private static Optional<Instant> moment(Properties values, String name) {
        try {
            return Optional.ofNullable(values.getProperty(name)).map(Instant::parse);
        } catch (DateTimeException e) {
            LOG.log(Level.WARNING, "No moment: " + values.getProperty(name), e);
            return Optional.empty();
        }
    }

    private boolean isKept() {
        return !folder.toString().isEmpty();
    }

    /** Whether it is time again; the first time a day after it was asked for the first time. A clock that was set back does not put it off for ever. */
    boolean isDue(Instant now) {
        Optional<Instant> tried = moment(read(), TRIED);
        if (tried.isEmpty() && isKept()) {
            tried(now);
        }
        return tried.isPresent() && Duration.between(tried.get(), now).abs().compareTo(EACH) >= 0;
    }

    /** It is tried now; the next time in a day, whatever comes of it. */
    void tried(Instant now) {
        Properties values = read();
        values.setProperty(TRIED, now.toString());
        write(values);
    }

    void note(Instant now, Verification done) {
        Properties values = new Properties();
        values.setProperty(TRIED, now.toString());
        values.setProperty("at", now.toString());
        values.setProperty("compared", Long.toString(done.compared()));
        values.setProperty("different", Long.toString(done.different()));
        values.setProperty("repaired", Long.toString(done.repaired()));
        values.setProperty("records", String.join(",", done.named().stream().map(key -> key.entity() + ' ' + key.id()).toList()));
        write(values);
    }

    Optional<Compared> last() {
        Properties values = read();
        try {
            return moment(values, "at").map(at -> new Compared(at, number(values, "compared"), number(values, "different"), number(values, "repaired"),
                records(values.getProperty("records", ""))));
        } catch (NumberFormatException e) {
            LOG.log(Level.WARNING, "What is in " + file() + " cannot be read", e);
            return Optional.empty();
        }
    }

    private static long number(Properties values, String name) {
        return Long.parseLong(values.getProperty(name, "0"));
    }

    private static List<String> records(String text) {
        return Stream.of(text.split(",")).filter(one -> !one.isBlank()).toList();
    }
}
