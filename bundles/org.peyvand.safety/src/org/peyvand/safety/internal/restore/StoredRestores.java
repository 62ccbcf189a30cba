package org.peyvand.safety.internal.restore;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.log.SealTable;
import org.peyvand.persistence.safety.DatabaseFiles;
import org.peyvand.persistence.safety.Replacement;
import org.peyvand.persistence.safety.RestoredMark;
import org.peyvand.persistence.safety.SchemaVersions;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.DatabaseLocked;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.Restores;
import org.peyvand.safety.SafetyPermissions;
import org.peyvand.safety.internal.Keeper;
import org.peyvand.safety.internal.backup.Attempt;
import org.peyvand.safety.internal.backup.BackupMaker;
import org.peyvand.safety.internal.backup.BrokenBackup;
import org.peyvand.safety.internal.backup.Manifest;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;

/** {@link Restores} by files. */
@Component
public final class StoredRestores implements Restores {
    private static final Logger LOG = System.getLogger(StoredRestores.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** What is refused where another process has the data open. */
    private static final String HELD = "database.held";
    /** In the data folder from a restoring until it is in the trail. */
    private static final String UNTOLD = "db.head.untold";

    private final Database database;
    private final SchemaVersions versions;
    private final Keeper keeper;
    private final Keyring keyring;

    /** Made by Declarative Services. */
    @Activate
    public StoredRestores(@Reference Database database, @Reference SchemaVersions versions, @Reference Keeper keeper, @Reference Keyring keyring) {
        this.database = database;
        this.versions = versions;
        this.keeper = keeper;
        this.keyring = keyring;
    }

    /** Work with a backup. */
    private interface Work<T> {
        T run(DatabaseFiles files) throws IOException, BrokenBackup;
    }

    private <T> Outcome<T> attempt(BackupInfo backup, Work<T> work) {
        Optional<DatabaseFiles> files = database.files();
        if (files.isEmpty()) {
            return Outcome.refused(Message.of(StoredRestores.class, "restore.nowhere"));
        }
        return Attempt.at(() -> work.run(files.get()), Message.of(StoredRestores.class, "restore.cancelled"),
            e -> Message.of(StoredRestores.class, "restore.failed", backup.name(), e.toString()));
    }

    @Override
    public Outcome<Prospect> examine(BackupInfo backup, Progress progress) {
        return attempt(backup, files -> {
            Unpacking unpacking = new Unpacking(backup);
            known(unpacking.manifest());
            unpacking.verify(progress);
            return new Prospect(backup, isLocked(backup), lost(files, backup));
        });
    }

    private boolean isLocked(BackupInfo backup) {
        try {
            return keyring.key(keys(backup)).isEmpty() && backup.encrypted();
        } catch (DatabaseLocked e) {
            LOG.log(Level.DEBUG, "Nobody has opened it yet", e);
            return true;
        }
    }

    private static Path keys(BackupInfo backup) {
        return backup.folder().resolve(BackupMaker.FILES);
    }

    @Override
    public boolean unlock(BackupInfo backup, char[] secret) {
        return keyring.unlock(keys(backup), secret);
    }

    private void known(Manifest manifest) throws BrokenBackup {
        for (Map.Entry<String, Integer> module : manifest.schema().entrySet()) {
            if (versions.known().getOrDefault(module.getKey(), 0) < module.getValue()) {
                throw new BrokenBackup("manifest.newer", module.getKey(), manifest.program());
            }
        }
    }

    /** What the present data have beyond the backup. They may be open here, closed, damaged or not there. */
    private Optional<Lost> lost(DatabaseFiles files, BackupInfo backup) {
        try (DatabaseFiles.Hold hold = files.hold()) {
            LOG.log(Level.DEBUG, "Held by {0}", hold);
            return Files.isDirectory(database.folder().resolve(files.name()))
                ? Optional.of(files.inspect(database.folder(), source -> since(source, backup))) : Optional.of(new Lost(0, null));
        } catch (PersistenceFailure e) {
            LOG.log(Level.DEBUG, "Not closed, or not to be opened", e);
            return open(backup);
        }
    }

    private Optional<Lost> open(BackupInfo backup) {
        try {
            return Optional.of(since(database.dataSource(), backup));
        } catch (PersistenceFailure e) {
            if (HELD.equals(e.message().key())) {
                throw e;
            }
            LOG.log(Level.DEBUG, "The present data cannot be read", e);
            return Optional.empty();
        }
    }

    private static Lost since(DataSource source, BackupInfo backup) {
        try (Connection connection = source.getConnection()) {
            SealTable.Since since = new SealTable(connection).since(backup.at());
            return new Lost(since.entries(), since.last());
        } catch (SQLException e) {
            throw new PersistenceFailure(Message.of(StoredRestores.class, "present.unreadable", e.getMessage()), e);
        }
    }

    @Override
    public Outcome<Path> restore(BackupInfo backup, boolean settings, Progress progress) {
        return attempt(backup, files -> {
            try (DatabaseFiles.Hold hold = files.hold()) {
                LOG.log(Level.DEBUG, "Held by {0}", hold);
                Replacement replacement = new Replacement(database.folder());
                replacement.carryOn();
                String stamp = staged(files, replacement, backup, settings, progress);
                replacement.carryOn();
                proven(files, replacement, stamp);
                return replacement.replaced(stamp);
            }
        });
    }

    @Override
    public Outcome<BackupInfo> prepare(BackupInfo backup, Progress progress) {
        return keeper.allowed(SafetyPermissions.RESTORE, () -> attempt(backup, files -> {
            staged(files, new Replacement(database.folder()), backup, false, progress);
            return backup;
        }));
    }

    /** Everything is copied, compared and opened; from now on it is decided. */
    private String staged(DatabaseFiles files, Replacement replacement, BackupInfo backup, boolean settings, Progress progress) throws IOException, BrokenBackup {
        Unpacking unpacking = new Unpacking(backup);
        Manifest manifest = unpacking.manifest();
        known(manifest);
        if (Files.getFileStore(database.folder()).getUsableSpace() < manifest.bytes()) {
            throw new BrokenBackup("restore.room", database.folder().toString());
        }
        if (isLocked(backup)) {
            throw new BrokenBackup("restore.locked", backup.name());
        }
        if (replacement.isDecided()) {
            throw new BrokenBackup("restore.waits");
        }
        boolean decided = false;
        try {
            Path waiting = replacement.begin();
            unpacking.copyTo(waiting, settings, progress);
            new Proof(files, waiting).of(backup, manifest, progress);
            String stamp = STAMP.format(Instant.now());
            Files.writeString(waiting.resolve(UNTOLD), backup.name());
            new RestoredMark(waiting).set(backup.name());
            boolean plain = !backup.encrypted() && !staysEncrypted(files, waiting, progress);
            replacement.decide(stamp, plain ? new String[] {KeyFile.NAME} : new String[0]);
            decided = true;
            return stamp;
        } finally {
            if (!decided) {
                replacement.giveUp();
            }
        }
    }

    /** A plain backup becomes part of an encrypted branch again, unless nobody can open that branch. */
    private boolean staysEncrypted(DatabaseFiles files, Path waiting, Progress progress) throws IOException {
        Optional<DataKey> key = keyring.present();
        if (key.isPresent()) {
            files.encrypt(waiting, key.get(), progress);
            new KeyFile(waiting).write(new KeyFile(database.folder()).read().orElseThrow());
        }
        return key.isPresent();
    }

    /** Opens the restored database where it is now; if that fails, everything is as it was. */
    private void proven(DatabaseFiles files, Replacement replacement, String stamp) throws IOException {
        try {
            files.inspect(database.folder(), versions::in);
        } catch (PersistenceFailure e) {
            replacement.takeBack(stamp);
            throw e;
        }
    }

    @Override
    public void noteInTrail(SignInWay way) {
        Path untold = database.folder().resolve(UNTOLD);
        if (Files.isRegularFile(untold)) {
            keeper.note(SignInEventKind.RESTORED, way);
            try {
                Files.deleteIfExists(untold);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The restoring may be noted twice", e);
            }
        }
    }
}
