package org.peyvand.safety.internal.restore;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.log.LogCheck;
import org.peyvand.persistence.log.Seal;
import org.peyvand.persistence.log.SealFile;
import org.peyvand.persistence.log.SealTable;
import org.peyvand.persistence.safety.DatabaseFiles;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.internal.backup.BrokenBackup;
import org.peyvand.safety.internal.backup.Manifest;

/**
 * Opens a copied database, looks at all of it, and writes beside it what its last seal is.
 *
 * @param waiting where it was copied to
 */
record Proof(DatabaseFiles files, Path waiting) {

    /** @throws BrokenBackup when something is wrong */
    void of(BackupInfo backup, Manifest manifest, Progress progress) throws IOException, BrokenBackup {
        List<Message> damages = files.inspect(waiting, source -> files.damages(source, progress));
        if (!damages.isEmpty()) {
            throw new BrokenBackup("backup.damaged", backup.name(), damages.getFirst());
        }
        if (manifest.sequence() < 0) {
            return;     // from before there were seals
        }
        List<Message> changed = files.inspect(waiting, source -> log(source, backup, manifest, progress));
        if (!changed.isEmpty()) {
            throw new BrokenBackup("backup.damaged", backup.name(), changed.getFirst());
        }
        Optional<Seal> last = files.inspect(waiting, Proof::last);
        if (last.isPresent()) {
            try (FileChannel channel = new SealFile(waiting).open()) {
                SealFile.write(channel, last.get());
            }
            new SealFile(waiting).markRestored(waiting, Instant.now(), new SealFile.Head(last.get().number(), last.get().hash()));
        }
    }

    private static List<Message> log(DataSource source, BackupInfo backup, Manifest manifest, Progress progress) {
        Map<String, SealFile.Head> heads = Map.of(Message.of(StoredRestores.class, "place.manifest", backup.name()).in(Locale.getDefault()),
            new SealFile.Head(manifest.sequence(), manifest.seal()));
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            List<Message> found = LogCheck.run(connection, progress, heads).found();
            connection.rollback();
            return found;
        } catch (SQLException e) {
            return List.of(Message.of(StoredRestores.class, "present.unreadable", e.getMessage()));
        }
    }

    private static Optional<Seal> last(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return new SealTable(connection).last();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
