package org.peyvand.safety.internal.encryption;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.log.Seal;
import org.peyvand.persistence.log.SealTable;
import org.peyvand.persistence.safety.DatabaseFiles;
import org.peyvand.persistence.safety.FileTree;
import org.peyvand.persistence.safety.Replacement;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.safety.internal.backup.BrokenBackup;
import org.peyvand.safety.internal.backup.FileDigest;

/**
 * Makes a copy of a closed database, rewrites it encrypted or plain, looks through it and lets it take the place of the database: all of that or nothing,
 * as with a restored backup.
 *
 * @param data the data folder
 * @param key what the database is, or is to be, encrypted with
 */
record Exchange(Path data, DatabaseFiles files, DataKey key) {
    private static final Logger LOG = System.getLogger(Exchange.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** A copy, and the copy while it is rewritten. */
    private static final int TIMES = 3;

    /** @throws BrokenBackup when there is too little room, or the copy is not whole */
    void run(Optional<KeyFile.Locks> locks, Progress progress) throws IOException, BrokenBackup {
        try (DatabaseFiles.Hold hold = files.hold()) {
            LOG.log(Level.DEBUG, "Held by {0}", hold);
            long size = files.size();
            if (Files.getFileStore(data).getUsableSpace() < TIMES * size) {
                throw new BrokenBackup("restore.room", data.toString());
            }
            Replacement replacement = new Replacement(data);
            replacement.carryOn();
            boolean decided = false;
            String stamp = Replacement.passing(STAMP.format(Instant.now()));
            try {
                progress.total(Message.of(Exchange.class, locks.isPresent() ? "task.on" : "task.off").in(Locale.getDefault()), TIMES * size);
                stage(replacement.begin(), locks, progress);
                if (locks.isPresent()) {
                    replacement.decide(stamp);
                } else {
                    replacement.decide(stamp, KeyFile.NAME);
                }
                decided = true;
            } finally {
                if (!decided) {
                    replacement.giveUp();
                }
            }
            replacement.carryOn();
            proven(replacement, stamp, locks.isPresent());
            replacement.forgetPassing();
        }
    }

    private void stage(Path waiting, Optional<KeyFile.Locks> locks, Progress progress) throws IOException, BrokenBackup {
        Optional<Seal> before = files.inspect(data, Exchange::last);
        for (Path file : FileTree.files(data.resolve(files.name()))) {
            FileDigest.copy(file, waiting.resolve(data.relativize(file).toString()), progress);
        }
        if (locks.isPresent()) {
            files.encrypt(waiting, key, progress);
            new KeyFile(waiting).write(locks.get());
        } else {
            files.decrypt(waiting, key, progress);
        }
        List<Message> damages = files.inspect(waiting, source -> files.damages(source, progress));
        if (!damages.isEmpty()) {
            throw new BrokenBackup("backup.damaged", files.name(), damages.getFirst());
        }
        if (!files.inspect(waiting, Exchange::last).equals(before)) {
            throw new BrokenBackup("backup.damaged", files.name(), Message.of(Exchange.class, "seal.other"));
        }
        for (Path file : FileTree.files(waiting)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    private static Optional<Seal> last(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return new SealTable(connection).last();
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "A database from before there were seals", e);
            return Optional.empty();
        }
    }

    /** Opens the new database where it is now; if that fails, everything is as it was. */
    private void proven(Replacement replacement, String stamp, boolean on) throws IOException {
        try {
            files.inspect(data, Exchange::last);
        } catch (PersistenceFailure e) {
            if (on) {
                Files.deleteIfExists(data.resolve(KeyFile.NAME));
            }
            replacement.takeBack(stamp);
            throw e;
        }
    }
}
