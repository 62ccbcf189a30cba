package org.peyvand.safety.internal.check;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.log.SealFile;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.CheckReport;
import org.peyvand.safety.CheckReport.Area;
import org.peyvand.safety.internal.backup.BrokenBackup;
import org.peyvand.safety.internal.backup.Manifest;
import org.peyvand.safety.internal.backup.ManifestFile;
import org.peyvand.safety.internal.backup.Shelf;

/**
 * What files beside the database know of the change log, and whether the backups are there as their manifests say.
 *
 * @param folder the data folder
 */
record Testimonies(Path folder) {
    private static final Logger LOG = System.getLogger(Testimonies.class.getName());

    /** Adds the heads by where they stand. Gives what is wrong already here. */
    List<CheckReport.Finding> collect(Map<String, SealFile.Head> heads) throws IOException {
        List<CheckReport.Finding> findings = new ArrayList<>();
        if (folder.toString().isEmpty()) {
            return findings;
        }
        SealFile file = new SealFile(folder);
        file.read().ifPresent(head -> heads.put(SealFile.NAME, head));
        for (SealFile.Head lost : file.lost()) {
            findings.add(new CheckReport.Finding(Area.LOG, Message.of(StoredChecks.class, "head.lost", lost.number())));
        }
        Optional<SealFile.Restored> restored = file.restored();
        for (BackupInfo backup : Shelf.of(folder).all()) {
            try {
                Manifest manifest = ManifestFile.read(backup.folder());
                boolean past = restored.filter(mark -> mark.givesUp(manifest.at(), manifest.sequence())).isPresent();
                if (manifest.sequence() >= 0 && !past) {
                    heads.put(Message.of(StoredChecks.class, "place.backup", backup.name()).in(Locale.getDefault()), new SealFile.Head(manifest.sequence(), manifest.seal()));
                }
                sizes(backup, manifest, findings);
            } catch (BrokenBackup e) {
                LOG.log(Level.DEBUG, "Broken meanwhile", e);
                findings.add(new CheckReport.Finding(Area.BACKUPS, e.reason()));
            }
        }
        return findings;
    }

    private static void sizes(BackupInfo backup, Manifest manifest, List<CheckReport.Finding> findings) throws IOException {
        for (Manifest.Item item : manifest.files()) {
            Path file = backup.folder().resolve(item.path());
            if (!Files.isRegularFile(file) || Files.size(file) != item.size()) {
                findings.add(new CheckReport.Finding(Area.BACKUPS, Message.of(StoredChecks.class, "backup.broken", backup.name(), item.path())));
                return;
            }
        }
    }
}
