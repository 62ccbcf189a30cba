package org.peyvand.safety.internal.backup;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.DiskFull;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.log.Seal;
import org.peyvand.persistence.log.SealTable;
import org.peyvand.persistence.safety.DatabaseFiles;
import org.peyvand.persistence.safety.FileTree;
import org.peyvand.persistence.safety.SchemaVersions;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.BackupKind;

/**
 * Writes a backup into a folder whose name ends in {@code .part}, the manifest last, and gives it its name when everything is on the disk. Needs
 * only the open database, not the entities, so that it works before an upgrade too.
 */
@Component(service = BackupMaker.class)
public final class BackupMaker {
    /** Folder of a backup for the files beside the database. */
    public static final String FILES = "files";
    private static final Logger LOG = System.getLogger(BackupMaker.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String PART = ".part";
    /** So much more than the files need is to be free. */
    private static final long SPARE_BYTES = 16L << 20;

    private final Database database;
    private final SchemaVersions versions;

    /** Made by Declarative Services. */
    @Activate
    public BackupMaker(@Reference Database database, @Reference SchemaVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    /**
     * Makes one. One at a time, over all processes.
     *
     * @param place the folder that gets its folder
     * @throws CancellationException when it is cancelled; nothing is left
     * @throws PersistenceFailure when it cannot be made; nothing is left
     */
    public BackupInfo make(Path place, BackupKind kind, Progress progress) {
        DatabaseFiles files = database.files().orElseThrow(() -> failure("backup.nowhere", null));
        try {
            OwnerOnly.folder(place);
            try (FileChannel channel = FileChannel.open(place.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                 FileLock lock = lock(channel)) {
                LOG.log(Level.DEBUG, "Backup to {0} under {1}", place, lock);
                clear(place);
                return make(files, place, kind, progress);
            }
        } catch (NoSuchFileException e) {
            throw failure("backup.gone", e, e.getFile());
        } catch (IOException e) {
            throw failure(DiskFull.isWhy(e) ? "backup.full" : "backup.failed", e, place.toString(), e.toString());
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            LOG.log(Level.DEBUG, "This process is at it", e);
        }
        throw failure("backup.running", null);
    }

    /** What a killed process has left. */
    private static void clear(Path place) throws IOException {
        try (Stream<Path> entries = Files.list(place)) {
            for (Path left : entries.filter(entry -> entry.getFileName().toString().endsWith(PART)).toList()) {
                LOG.log(Level.INFO, "{0} was not finished and is deleted", left);
                FileTree.delete(left);
            }
        }
    }

    private BackupInfo make(DatabaseFiles files, Path place, BackupKind kind, Progress progress) throws IOException {
        Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String name = name(place, at, kind);
        DataFolder folder = new DataFolder(database.folder(), files.name());
        List<Path> others = folder.files();
        long bytes = files.size() + sizes(folder, others);
        if (Files.getFileStore(place).getUsableSpace() < bytes + SPARE_BYTES) {
            throw failure("backup.room", null, place.toString(), megabytes(bytes), megabytes(Files.getFileStore(place).getUsableSpace()));
        }
        Path part = place.resolve(name + PART);
        boolean done = false;
        try {
            OwnerOnly.folder(part);
            progress.total(Message.of(BackupMaker.class, "task.copy").in(Locale.getDefault()), 2 * bytes);
            Manifest manifest = fill(part, at, kind, files, folder, others, progress);
            ManifestFile.write(part, manifest);
            Path finished = Files.move(part, place.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            OwnerOnly.sync(place);
            done = true;
            return new BackupInfo(finished, manifest.at(), kind, manifest.bytes(), manifest.program(), manifest.encrypted());
        } finally {
            if (!done) {
                FileTree.delete(part);
            }
        }
    }

    private Manifest fill(Path part, Instant at, BackupKind kind, DatabaseFiles files, DataFolder folder, List<Path> others, Progress progress)
        throws IOException {
        var schema = versions.in(database.dataSource());
        Optional<Seal> seal = lastSeal();
        files.copyTo(part, progress);
        List<Manifest.Item> items = new ArrayList<>();
        for (Path file : FileTree.files(part.resolve(files.name()))) {
            items.add(new Manifest.Item(DataFolder.text(part.relativize(file)), Files.size(file), FileDigest.kept(file, progress)));
        }
        for (Path file : others) {
            Path target = part.resolve(FILES).resolve(file.toString());
            String digest = FileDigest.copy(folder.root().resolve(file), target, progress);
            items.add(new Manifest.Item(DataFolder.text(part.relativize(target)), Files.size(target), digest));
        }
        items.sort(Comparator.comparing(Manifest.Item::path));
        return new Manifest(program(), at, kind, database.platform(), schema, seal.map(Seal::number).orElse(-1L), seal.map(Seal::hash).orElse(""),
            new KeyFile(database.folder()).read().map(KeyFile.Locks::id).orElse(""), items);
    }

    /** What the manifest says of the change log: read before the copy, so that the copy has this seal too. */
    private Optional<Seal> lastSeal() {
        try (Connection connection = database.dataSource().getConnection()) {
            return new SealTable(connection).last();
        } catch (SQLException e) {
            LOG.log(Level.INFO, "The change log has no seals yet", e);
            return Optional.empty();
        }
    }

    private static String name(Path place, Instant at, BackupKind kind) {
        String name = STAMP.format(at) + '-' + kind.name().toLowerCase(Locale.ROOT);
        String free = name;
        for (int i = 2; Files.exists(place.resolve(free)); i++) {
            free = name + '-' + i;
        }
        return free;
    }

    private static long sizes(DataFolder folder, List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(folder.root().resolve(file));
        }
        return bytes;
    }

    private static long megabytes(long bytes) {
        return (bytes >> 20) + 1;
    }

    private static String program() {
        var bundle = FrameworkUtil.getBundle(BackupMaker.class);
        return bundle == null ? "?" : bundle.getVersion().toString();
    }

    private static PersistenceFailure failure(String key, Throwable cause, Object... arguments) {
        return new PersistenceFailure(Message.of(BackupMaker.class, key, arguments), cause);
    }
}
