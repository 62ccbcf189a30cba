package org.peyvand.safety.internal.check;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.log.SealFile;
import org.peyvand.persistence.safety.DatabaseFiles;
import org.peyvand.persistence.safety.FileTree;
import org.peyvand.persistence.vault.DatabaseLocked;
import org.peyvand.safety.CheckReport;
import org.peyvand.safety.CheckReport.Area;
import org.peyvand.safety.Checks;
import org.peyvand.safety.internal.backup.OwnerOnly;

/** {@link Checks} of the files of the database where it has some, else of the open database. */
@Component
public final class StoredChecks implements Checks {
    private static final Logger LOG = System.getLogger(StoredChecks.class.getName());

    private final Database database;

    /** Made by Declarative Services. */
    @Activate
    public StoredChecks(@Reference Database database) {
        this.database = database;
    }

    @Override
    public Outcome<CheckReport> check(String noted, Progress progress) {
        Optional<SealFile.Head> head = head(noted);
        if (noted != null && head.isEmpty()) {
            return Outcome.refused(Message.of(StoredChecks.class, "check.noted", noted));
        }
        Optional<DatabaseFiles> files = database.files();
        if (files.isPresent() && !Files.isDirectory(database.folder().resolve(files.get().name()))) {
            return Outcome.refused(Message.of(StoredChecks.class, "check.none", database.folder().toString()));
        }
        try {
            // read before the copy: what is stored meanwhile is not missed in it
            Map<String, SealFile.Head> heads = new LinkedHashMap<>();
            head.ifPresent(known -> heads.put(Message.of(StoredChecks.class, "place.note").in(Locale.getDefault()), known));
            List<CheckReport.Finding> findings = new ArrayList<>(new Testimonies(database.folder()).collect(heads));
            CheckReport report = files.isPresent() ? ofCopy(files.get(), heads, progress) : inspect(database.dataSource(), heads, progress, List.of());
            findings.addAll(0, report.findings());
            return Outcome.done(new CheckReport(findings, report.number(), report.hash(), report.entries(), report.erased()));
        } catch (CancellationException e) {
            LOG.log(Level.DEBUG, "Cancelled", e);
            return Outcome.refused(Message.of(StoredChecks.class, "check.cancelled"));
        } catch (DatabaseLocked e) {
            return Outcome.refused(e.message());
        } catch (IOException e) {
            return Outcome.refused(Message.of(StoredChecks.class, "check.failed", e.toString()));
        }
    }

    private static Optional<SealFile.Head> head(String noted) {
        if (noted == null || !noted.matches("\\d{1,18}:[0-9a-f]{64}")) {
            return Optional.empty();
        }
        int colon = noted.indexOf(':');
        return Optional.of(new SealFile.Head(Long.parseLong(noted.substring(0, colon)), noted.substring(colon + 1)));
    }

    private CheckReport ofCopy(DatabaseFiles files, Map<String, SealFile.Head> heads, Progress progress) throws IOException {
        Path copy = database.folder().resolve("check.part");
        FileTree.delete(copy);
        try {
            if (Files.getFileStore(database.folder()).getUsableSpace() < files.size()) {
                return broken(Message.of(StoredChecks.class, "check.room", database.folder().toString()));
            }
            OwnerOnly.folder(copy);
            progress.total(Message.of(StoredChecks.class, "task.check").in(Locale.getDefault()), 2 * files.size());
            files.copyTo(copy, progress);
            return files.inspect(copy, source -> inspect(source, heads, progress, files.damages(source, progress)));
        } catch (DatabaseLocked e) {
            throw e;
        } catch (PersistenceFailure e) {
            LOG.log(Level.DEBUG, "The database is damaged", e);
            return broken(e.message());
        } finally {
            FileTree.delete(copy);
        }
    }

    private static CheckReport broken(Message sentence) {
        return new CheckReport(List.of(new CheckReport.Finding(Area.DATABASE, sentence)), -1, "", 0, 0);
    }

    private static CheckReport inspect(DataSource source, Map<String, SealFile.Head> heads, Progress progress, List<Message> damages) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            CheckReport report = Inspection.of(connection, heads, progress, damages);
            connection.rollback();
            return report;
        } catch (SQLException e) {
            return broken(Message.of(StoredChecks.class, "check.unreadable", e.getMessage()));
        }
    }
}
