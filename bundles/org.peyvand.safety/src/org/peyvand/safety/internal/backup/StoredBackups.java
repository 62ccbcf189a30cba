package org.peyvand.safety.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.BackupKind;
import org.peyvand.safety.BackupSettings;
import org.peyvand.safety.Backups;
import org.peyvand.safety.SafetyPermissions;
import org.peyvand.safety.internal.Keeper;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;

/** {@link Backups} on the disk. */
@Component
public final class StoredBackups implements Backups {
    /** A little less than a day, so that the hour does not wander. */
    private static final Duration DUE = Duration.ofHours(23);

    private final Database database;
    private final BackupMaker maker;
    private final Keeper keeper;

    /** Made by Declarative Services. */
    @Activate
    public StoredBackups(@Reference Database database, @Reference BackupMaker maker, @Reference Keeper keeper) {
        this.database = database;
        this.maker = maker;
        this.keeper = keeper;
    }

    @Override
    public Outcome<BackupInfo> make(Path folder, SignInWay way, Progress progress) {
        return keeper.allowed(SafetyPermissions.BACKUP, () -> made(folder == null ? place() : folder, BackupKind.MANUAL, progress), SignInEventKind.BACKED_UP, way);
    }

    @Override
    public boolean isDue() {
        return isDue(shelf());
    }

    private boolean isDue(Shelf shelf) {
        Instant last = shelf.all().stream().filter(one -> one.kind() == BackupKind.AUTOMATIC).map(BackupInfo::at).findFirst().orElse(Instant.EPOCH);
        return shelf.settings().automatic() && database.files().isPresent() && last.plus(DUE).isBefore(Instant.now());
    }

    @Override
    public Outcome<Optional<BackupInfo>> makeIfDue(Progress progress) {
        Shelf shelf = shelf();
        if (!isDue(shelf)) {
            return Outcome.done(Optional.empty());
        }
        Outcome<BackupInfo> made = made(shelf.place(), BackupKind.AUTOMATIC, progress);
        if (made.isDone()) {
            shelf.tidy();
        }
        return made.map(Optional::of);
    }

    private Outcome<BackupInfo> made(Path place, BackupKind kind, Progress progress) {
        return attempt(() -> Outcome.done(maker.make(place, kind, progress)));
    }

    private static <T> Outcome<T> attempt(Supplier<Outcome<T>> work) {
        try {
            return work.get();
        } catch (PersistenceFailure e) {
            return Outcome.refused(e.message());
        } catch (CancellationException e) {
            return Outcome.refused(Message.of(BackupMaker.class, "backup.cancelled"));
        }
    }

    @Override
    public List<BackupInfo> all() {
        return shelf().all();
    }

    @Override
    public Outcome<BackupInfo> find(String nameOrFolder) {
        try {
            Path named = shelf().place().resolve(nameOrFolder);
            return Outcome.done(Shelf.info(Files.isDirectory(named) ? named : Path.of(nameOrFolder).toAbsolutePath()));
        } catch (BrokenBackup e) {
            return Outcome.refused(e.reason());
        } catch (IOException | InvalidPathException e) {
            return Outcome.refused(Message.of(BackupMaker.class, "backup.unreadable", nameOrFolder, e.toString()));
        }
    }

    @Override
    public BackupSettings settings() {
        return shelf().settings();
    }

    @Override
    public Outcome<BackupSettings> change(BackupSettings settings) {
        return keeper.allowed(SafetyPermissions.BACKUP, () -> store(settings));
    }

    private Outcome<BackupSettings> store(BackupSettings settings) {
        Path data = database.folder();
        try {
            OwnerOnly.folder(new Shelf(data, settings).place());
            new SettingsFile(data).write(settings);
            return Outcome.done(settings);
        } catch (IOException e) {
            return Outcome.refused(Message.of(BackupMaker.class, "backup.settings", data.toString(), e.toString()));
        }
    }

    @Override
    public Path place() {
        return shelf().place();
    }

    private Shelf shelf() {
        return Shelf.of(database.folder());
    }

    @Override
    public Outcome<BackupInfo> delete(BackupInfo backup) {
        return keeper.allowed(SafetyPermissions.BACKUP, () -> {
            try {
                Shelf.delete(backup);
                return Outcome.done(backup);
            } catch (IOException e) {
                return Outcome.refused(Message.of(BackupMaker.class, "backup.undeletable", backup.folder().toString(), e.toString()));
            }
        });
    }
}
