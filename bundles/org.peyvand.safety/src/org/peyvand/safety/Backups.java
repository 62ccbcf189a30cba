package org.peyvand.safety;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.security.model.SignInWay;

/**
 * Copies of the whole branch: database, settings and files, made while people work. For those with full access.
 * All methods look at the disk: not for the UI thread.
 */
public interface Backups {

    /**
     * Makes one.
     *
     * @param folder where its folder is put; {@code null} for the usual place
     * @param progress its units are bytes; when it is cancelled the request is refused and nothing is left
     */
    Outcome<BackupInfo> make(Path folder, SignInWay way, Progress progress);

    /**
     * Makes one by itself where the last one is older than a day, and deletes those that are not kept any more.
     *
     * @return the new one; empty when none was due or none is wanted
     */
    Outcome<Optional<BackupInfo>> makeIfDue(Progress progress);

    /** Whether one is due by now. */
    boolean isDue();

    /** The finished backups in the usual place, the last one first. Broken ones are not among them. */
    List<BackupInfo> all();

    /** A finished backup by its name in the usual place or by its folder. */
    Outcome<BackupInfo> find(String nameOrFolder);

    /** How backups are made by themselves. */
    BackupSettings settings();

    /** Changes that. */
    Outcome<BackupSettings> change(BackupSettings settings);

    /** The usual place. */
    Path place();

    /** Deletes one. */
    Outcome<BackupInfo> delete(BackupInfo backup);
}
