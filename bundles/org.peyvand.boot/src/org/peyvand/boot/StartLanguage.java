package org.peyvand.boot;

import java.io.IOException;
import java.io.Reader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * Which language the program speaks: the one that was chosen in the window since the command line was typed, else that of the command line, else the stored one, else
 * that of the machine when we speak it.
 */
final class StartLanguage {
    private static final Logger LOG = System.getLogger(StartLanguage.class.getName());
    private static final String SETTINGS = ".metadata/.plugins/org.eclipse.core.runtime/.settings/org.peyvand.workbench.prefs";

    private StartLanguage() {
    }

    /**
     * @param asked from the command line; {@code null} or blank when nothing was asked
     * @param run names the time from a command line to its end, over all restarts that are asked for in the window; {@code null} when nobody counts
     * @param stored the settings; empty when there are none
     * @param machine language of the machine
     */
    static Locale choose(String asked, String run, Optional<Properties> stored, Locale machine) {
        boolean chosen = run != null && stored.filter(settings -> run.equals(settings.getProperty("run"))).isPresent();
        return spoken(chosen ? null : asked).or(() -> stored.flatMap(settings -> spoken(settings.getProperty("language"))))
                .or(() -> spoken(machine.getLanguage()))
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> spoken(String tag) {
        if (tag == null || tag.isBlank()) {
            return Optional.empty();
        }
        String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return switch (language) {
            case "fa" -> Optional.of(Locale.of("fa"));
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }

    /** The stored settings of a workspace; empty ones when there is no file or it cannot be read. */
    static Properties settings(Path workspace) {
        Properties properties = new Properties();
        Path file = workspace.resolve(SETTINGS);
        if (Files.isReadable(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "The settings in " + file + " cannot be read", e);
            }
        }
        return properties;
    }
}
