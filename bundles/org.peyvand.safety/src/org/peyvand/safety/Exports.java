package org.peyvand.safety;

import java.nio.file.Path;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.security.model.SignInWay;

/** The whole branch as open files, and a branch from such files. */
public interface Exports {

    /**
     * Writes everything as it is at one moment: all tables as CSV, the files beside the database, and a manifest with digests. For those with full
     * access; noted in the trail.
     *
     * @param folder a new or an empty folder
     * @return refused when it cannot be done, or was cancelled; the folder is then as it was
     */
    Outcome<Export> write(Path folder, SignInWay way, Progress progress);

    /**
     * Builds the branch of this process from an export. Every file is verified before anything is touched. For whoever may write to the folder, which must
     * not have any data yet.
     */
    Outcome<Export> read(Path folder, SignInWay way, Progress progress);

    /**
     * What was written or read.
     *
     * @param rows of all tables
     * @param content digest of all rows, equal for equal branches on every engine
     */
    record Export(Path folder, int tables, long rows, String content) {
    }
}
