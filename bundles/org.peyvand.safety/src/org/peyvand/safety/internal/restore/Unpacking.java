package org.peyvand.safety.internal.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.internal.backup.BackupMaker;
import org.peyvand.safety.internal.backup.BrokenBackup;
import org.peyvand.safety.internal.backup.FileDigest;
import org.peyvand.safety.internal.backup.Manifest;
import org.peyvand.safety.internal.backup.ManifestFile;

/**
 * The files of a backup, each compared with the manifest on the way.
 *
 * @param backup whose files they are
 */
record Unpacking(BackupInfo backup) {
    private static final String WORKBENCH = "workbench";
    /** How backups are made is a setting of today, not of the backup. */
    private static final String SETTINGS = "backup.properties";

    Manifest manifest() throws IOException, BrokenBackup {
        return ManifestFile.read(backup.folder());
    }

    /** Compares every file. */
    void verify(Progress progress) throws IOException, BrokenBackup {
        Manifest manifest = manifest();
        progress.total(Message.of(StoredRestores.class, "task.verify").in(Locale.getDefault()), manifest.bytes());
        for (Manifest.Item item : manifest.files()) {
            compare(item, FileDigest.of(present(item), progress));
        }
    }

    /** Copies the files to where they wait, and compares what was copied. */
    void copyTo(Path waiting, boolean settings, Progress progress) throws IOException, BrokenBackup {
        Manifest manifest = manifest();
        progress.total(Message.of(StoredRestores.class, "task.copy").in(Locale.getDefault()), manifest.bytes());
        for (Manifest.Item item : manifest.files()) {
            Path source = present(item);
            Path target = waiting.resolve(target(item)).normalize();
            if (!target.startsWith(waiting)) {
                throw new BrokenBackup("manifest.changed", backup.folder().toString());
            }
            if (settings || !target.startsWith(waiting.resolve(WORKBENCH)) && !target.equals(waiting.resolve(SETTINGS))) {
                compare(item, FileDigest.copy(source, target, progress));
            }
        }
    }

    private static String target(Manifest.Item item) {
        String prefix = BackupMaker.FILES + '/';
        return item.path().startsWith(prefix) ? item.path().substring(prefix.length()) : item.path();
    }

    private Path present(Manifest.Item item) throws BrokenBackup, IOException {
        Path file = backup.folder().resolve(item.path());
        if (!Files.isRegularFile(file)) {
            throw new BrokenBackup("file.missing", backup.name(), item.path());
        }
        if (Files.size(file) != item.size()) {
            throw new BrokenBackup("file.changed", backup.name(), item.path());
        }
        return file;
    }

    private void compare(Manifest.Item item, String digest) throws BrokenBackup {
        if (!digest.equals(item.sha256())) {
            throw new BrokenBackup("file.changed", backup.name(), item.path());
        }
    }
}
