package org.peyvand.safety.internal.backup;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.peyvand.persistence.safety.FileTree;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.BackupSettings;

/**
 * The usual place of backups.
 *
 * @param data the data folder
 */
public record Shelf(Path data, BackupSettings settings) {
    private static final Logger LOG = System.getLogger(Shelf.class.getName());

    /** That of a data folder, as its settings say. */
    public static Shelf of(Path data) {
        return new Shelf(data, new SettingsFile(data).read());
    }

    /** Its folder, which need not be there yet. */
    public Path place() {
        return settings.folder() == null ? data.resolve("backups") : data.resolve(settings.folder());
    }

    /** The finished backups, the last one first. */
    public List<BackupInfo> all() {
        List<BackupInfo> found = new ArrayList<>();
        if (Files.isDirectory(place())) {
            try (Stream<Path> entries = Files.list(place())) {
                for (Path entry : entries.filter(one -> !one.getFileName().toString().endsWith(".part")).filter(ManifestFile::isIn).toList()) {
                    take(entry, found);
                }
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The backups in " + place() + " cannot be listed", e);
            }
        }
        found.sort(Comparator.comparing(BackupInfo::at).reversed());
        return found;
    }

    private static void take(Path entry, List<BackupInfo> found) {
        try {
            found.add(info(entry));
        } catch (IOException | BrokenBackup e) {
            LOG.log(Level.WARNING, "The backup " + entry + " is broken", e);
        }
    }

    /** What the manifest of a backup says. */
    public static BackupInfo info(Path backup) throws IOException, BrokenBackup {
        Manifest manifest = ManifestFile.read(backup);
        return new BackupInfo(backup, manifest.at(), manifest.kind(), manifest.bytes(), manifest.program(), manifest.encrypted());
    }

    /** Deletes those that are not kept. */
    public void tidy() {
        for (BackupInfo one : new Rotation(settings, ZoneId.systemDefault()).superfluous(all())) {
            try {
                delete(one);
                LOG.log(Level.INFO, "The backup {0} is not kept any longer", one.name());
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The backup " + one.folder() + " cannot be deleted", e);
            }
        }
    }

    /** Deletes one, the manifest first: half a backup is none. */
    public static void delete(BackupInfo backup) throws IOException {
        Files.deleteIfExists(backup.folder().resolve(ManifestFile.NAME));
        FileTree.delete(backup.folder());
    }
}
