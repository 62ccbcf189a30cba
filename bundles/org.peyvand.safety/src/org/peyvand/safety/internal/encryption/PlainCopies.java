package org.peyvand.safety.internal.encryption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peyvand.persistence.safety.DatabaseFiles;
import org.peyvand.persistence.safety.FileTree;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.internal.backup.Shelf;

/**
 * Copies of the data that nothing protects: backups in the usual place and data that were replaced.
 *
 * @param data the data folder
 */
record PlainCopies(Path data, DatabaseFiles files) {

    List<Path> all() throws IOException {
        List<Path> found = new ArrayList<>(backups().stream().map(BackupInfo::folder).toList());
        found.addAll(replaced());
        return found;
    }

    private List<BackupInfo> backups() {
        return Shelf.of(data).all().stream().filter(one -> !one.encrypted()).toList();
    }

    private List<Path> replaced() throws IOException {
        Path replaced = data.resolve("replaced");
        if (!Files.isDirectory(replaced)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(replaced)) {
            return entries.filter(one -> Files.isDirectory(one.resolve(files.name())) && !files.isEncrypted(one)).sorted().toList();
        }
    }

    void delete() throws IOException {
        for (BackupInfo backup : backups()) {
            Shelf.delete(backup);
        }
        for (Path folder : replaced()) {
            FileTree.delete(folder);
        }
    }
}
