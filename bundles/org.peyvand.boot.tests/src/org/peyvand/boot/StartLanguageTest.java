package org.peyvand.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartLanguageTest {
    private static final String SETTINGS = ".metadata/.plugins/org.eclipse.core.runtime/.settings/org.peyvand.workbench.prefs";

    @TempDir
    Path workspace;

    private static Properties stored(String language) {
        Properties properties = new Properties();
        properties.setProperty("language", language);
        return properties;
    }

    @Test
    void theCommandLineComesFirst() {
        assertEquals(Locale.of("fa"), StartLanguage.choose("fa", "1", Optional.of(stored("en")), Locale.ENGLISH));
    }

    @Test
    void whatWasChosenInTheWindowHoldsOverARestartOfTheSameRun() {
        Properties chosen = stored("en");
        chosen.setProperty("run", "1");
        assertEquals(Locale.ENGLISH, StartLanguage.choose("fa", "1", Optional.of(chosen), Locale.ENGLISH));
        assertEquals(Locale.of("fa"), StartLanguage.choose("fa", "2", Optional.of(chosen), Locale.ENGLISH), "typed anew");
        assertEquals(Locale.of("fa"), StartLanguage.choose("fa", null, Optional.of(chosen), Locale.ENGLISH));
    }

    @Test
    void anEmptyWordOfTheCommandLineSaysNothing() {
        assertEquals(Locale.of("fa"), StartLanguage.choose("", "1", Optional.of(stored("fa")), Locale.ENGLISH));
    }

    @Test
    void withoutSettingsTheMachineDecides() {
        assertEquals(Locale.of("fa"), StartLanguage.choose(null, null, Optional.empty(), Locale.of("fa", "IR")));
    }

    @Test
    void aLanguageWeDoNotSpeakBecomesEnglish() {
        assertEquals(Locale.ENGLISH, StartLanguage.choose("xx", null, Optional.of(stored("de")), Locale.GERMANY));
    }

    @Test
    void readsTheFileOfTheSettings() throws IOException {
        Path file = workspace.resolve(SETTINGS);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "eclipse.preferences.version=1\nlanguage=fa\n");
        assertEquals("fa", StartLanguage.settings(workspace).getProperty("language"));
    }

    @Test
    void aBrokenFileIsNoReasonNotToStart() throws IOException {
        Path file = workspace.resolve(SETTINGS);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "language=\\u12");
        assertTrue(StartLanguage.settings(workspace).isEmpty());
    }
}
