package org.peyvand.safety.internal.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.peyvand.safety.BackupSettings;

/**
 * {@code backup.properties} in the data folder: not in the database, since it counts before that is open and when it is broken.
 *
 * @param folder the data folder
 */
record SettingsFile(Path folder) {
    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final String NAME = "backup.properties";

    BackupSettings read() {
        Path file = folder.resolve(NAME);
        BackupSettings standard = BackupSettings.STANDARD;
        if (!Files.exists(file)) {
            return standard;
        }
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
            String place = values.getProperty("folder", "").strip();
            return new BackupSettings(!"false".equals(values.getProperty("automatic")), number(values, "daily", standard.daily()),
                number(values, "weekly", standard.weekly()), number(values, "upgrades", standard.upgrades()), place.isEmpty() ? null : Path.of(place));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The settings of backups in " + file + " cannot be read; the standard holds", e);
            return standard;
        }
    }

    private static int number(Properties values, String name, int standard) {
        String text = values.getProperty(name, "").strip();
        return text.isEmpty() ? standard : Integer.parseInt(text);
    }

    void write(BackupSettings settings) throws IOException {
        Properties values = new Properties();
        values.setProperty("automatic", String.valueOf(settings.automatic()));
        values.setProperty("daily", String.valueOf(settings.daily()));
        values.setProperty("weekly", String.valueOf(settings.weekly()));
        values.setProperty("upgrades", String.valueOf(settings.upgrades()));
        values.setProperty("folder", settings.folder() == null ? "" : settings.folder().toString());
        StringWriter text = new StringWriter();
        values.store(text, null);
        Path draft = folder.resolve(NAME + ".part");
        FileDigest.writeThrough(draft, text.toString().getBytes(StandardCharsets.UTF_8));
        Files.move(draft, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
