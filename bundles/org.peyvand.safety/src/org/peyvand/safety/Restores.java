package org.peyvand.safety;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.security.model.SignInWay;

/** Puts a backup in the place of the data. It is verified as a whole before anything is touched, and what it replaces is kept aside. */
public interface Restores {

    /**
     * What restoring would mean: every file of the backup is compared with the manifest, and the present data are asked what they have beyond it.
     * Nothing is changed.
     */
    Outcome<Prospect> examine(BackupInfo backup, Progress progress);

    /**
     * Restores while nobody has the data open. For whoever may write to the folder: a damaged database cannot be asked for rights.
     *
     * @param settings whether the settings and drafts of the workbench are restored too
     * @return where the replaced data lie
     */
    Outcome<Path> restore(BackupInfo backup, boolean settings, Progress progress);

    /**
     * Prepares everything while the database is open here; it takes the place of the data at the next start. What is stored until then is replaced
     * too. For those with full access.
     */
    Outcome<BackupInfo> prepare(BackupInfo backup, Progress progress);

    /**
     * Opens an encrypted backup with the passphrase that it had when it was made, or with its recovery key.
     *
     * @return whether it was one of them
     */
    boolean unlock(BackupInfo backup, char[] secret);

    /** Notes a restoring in the trail of the restored data, once. The database is opened by that. */
    void noteInTrail(SignInWay way);

    /**
     * What one would lose.
     *
     * @param locked whether the backup is encrypted and nobody has given what opens it
     * @param lost what was stored since the backup; empty when the present data cannot be read
     */
    record Prospect(BackupInfo backup, boolean locked, Optional<Lost> lost) {
    }

    /**
     * Changes that a backup does not have.
     *
     * @param changes how many
     * @param last when the last one was stored; {@code null} when there is none
     */
    record Lost(long changes, Instant last) {
    }
}
