package org.peyvand.safety.internal.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.safety.DatabaseFiles;
import org.peyvand.persistence.safety.FileTree;
import org.peyvand.persistence.safety.SchemaVersions;
import org.peyvand.persistence.transfer.TableFile;
import org.peyvand.persistence.transfer.Transfer;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.safety.Exports;
import org.peyvand.safety.internal.Keeper;
import org.peyvand.safety.internal.backup.Attempt;
import org.peyvand.safety.internal.backup.BrokenBackup;
import org.peyvand.safety.internal.backup.DataFolder;
import org.peyvand.safety.internal.backup.FileDigest;
import org.peyvand.safety.internal.backup.OwnerOnly;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;

/** {@link Exports} by {@link Transfer}: of a copy where the database is embedded, so that it is of one moment and nobody waits. */
@Component
public final class StoredExports implements Exports {
    private static final String FILES = "files";
    /** Addresses and passwords of servers, settings of this machine. */
    private static final String OF_THIS_MACHINE = "(db\\.key|database\\.|backup\\.properties|workbench/).*";

    private final Database database;
    private final SchemaVersions versions;
    private final Transfer transfer;
    private final Keeper keeper;

    /** Made by Declarative Services. */
    @Activate
    public StoredExports(@Reference Database database, @Reference SchemaVersions versions, @Reference Transfer transfer, @Reference Keeper keeper) {
        this.database = database;
        this.versions = versions;
        this.transfer = transfer;
        this.keeper = keeper;
    }

    private static <T> Outcome<T> attempt(Path folder, Attempt.Work<T> work) {
        return Attempt.at(work, Message.of(StoredExports.class, "export.cancelled"), e -> Message.of(StoredExports.class, "export.failed", folder.toString(), e.toString()));
    }

    @Override
    public Outcome<Export> write(Path folder, SignInWay way, Progress progress) {
        Outcome<Export> written = keeper.allowed(() -> attempt(folder, () -> write(folder, progress)), SignInEventKind.TAKEN_OUT, way);
        return isEncrypted() && written.isDone() ? Outcome.done(written.value(), List.of(Diagnostic.warning(Message.of(StoredExports.class, "export.plain", folder.toString())))) : written;
    }

    private boolean isEncrypted() {
        return new KeyFile(database.folder()).read().isPresent();
    }

    private Export write(Path folder, Progress progress) throws IOException, BrokenBackup {
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new BrokenBackup("export.full", folder.toString());
        }
        Path part = folder.resolveSibling(folder.getFileName() + ".part");
        FileTree.delete(part);
        try {
            OwnerOnly.folder(part);
            List<TableFile> tables = tables(part, progress);
            String program = FrameworkUtil.getBundle(StoredExports.class).getVersion().toString();
            ExportManifest manifest = new ExportManifest(program, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), database.platform(),
                versions.in(database.dataSource()), transfer.content(tables), tables, files(part, progress));
            manifest.write(part);
            Files.deleteIfExists(folder);
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            return export(folder, manifest);
        } finally {
            FileTree.delete(part);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static Export export(Path folder, ExportManifest manifest) {
        return new Export(folder, manifest.tables().size(), manifest.tables().stream().mapToLong(TableFile::rows).sum(), manifest.content());
    }

    private List<TableFile> tables(Path part, Progress progress) throws IOException {
        Optional<DatabaseFiles> files = database.files();
        if (files.isEmpty()) {
            return transfer.write(database.dataSource(), part, progress);
        }
        Path copy = database.folder().resolve("export.part");
        FileTree.delete(copy);
        try {
            files.get().copyTo(OwnerOnly.folder(copy), progress);
            return files.get().inspect(copy, source -> transfer.write(source, part, progress));
        } finally {
            FileTree.delete(copy);
        }
    }

    private Map<String, String> files(Path part, Progress progress) throws IOException {
        Map<String, String> copied = new TreeMap<>();
        if (!database.folder().toString().isEmpty()) {
            DataFolder data = new DataFolder(database.folder(), database.files().map(DatabaseFiles::name).orElse(""));
            boolean encrypted = isEncrypted();
            for (Path file : data.files()) {
                if (!DataFolder.text(file).matches(encrypted ? OF_THIS_MACHINE + "|drafts/.*" : OF_THIS_MACHINE)) {
                    Path target = part.resolve(FILES).resolve(file.toString());
                    copied.put(FILES + '/' + DataFolder.text(file), FileDigest.copy(data.root().resolve(file), target, progress));
                }
            }
        }
        return copied;
    }

    @Override
    public Outcome<Export> read(Path folder, SignInWay way, Progress progress) {
        Outcome<Export> outcome = attempt(folder, () -> read(folder, progress));
        if (outcome.isDone()) {
            keeper.note(SignInEventKind.REBUILT, way);
        }
        return outcome;
    }

    private Export read(Path folder, Progress progress) throws IOException, BrokenBackup {
        ExportManifest manifest = ExportManifest.read(folder);
        manifest.verify(folder, progress);
        if (!manifest.schema().equals(versions.known())) {
            throw new BrokenBackup("export.version", folder.toString(), manifest.program());
        }
        transfer.read(folder, manifest.tables(), progress);
        for (String name : manifest.files().keySet()) {
            Path target = database.folder().resolve(name.substring(FILES.length() + 1)).normalize();
            if (name.startsWith(FILES + '/') && target.startsWith(database.folder()) && !Files.exists(target)) {
                FileDigest.copy(folder.resolve(name), target, progress);
            }
        }
        return export(folder, manifest);
    }
}
