package org.peyvand.persistence.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Says that the database was restored from a backup, until somebody knows that it has everything again that was done since. What is given once only, such as the
 * number of a document, may have been given already.
 *
 * @param folder the data folder
 */
public record RestoredMark(Path folder) {
    /** Name of its file. */
    public static final String NAME = "db.restored";

    private Path file() {
        return folder.resolve(NAME);
    }

    /** Whether it is there. */
    public boolean isSet() {
        return Files.exists(file());
    }

    /**
     * Sets it.
     *
     * @param backup name of the backup, for whoever looks at the file
     * @throws IOException when it cannot be written
     */
    public void set(String backup) throws IOException {
        Files.writeString(file(), backup);
    }

    /**
     * Takes it away, if it is there.
     *
     * @throws IOException when that is not possible
     */
    public void clear() throws IOException {
        Files.deleteIfExists(file());
    }
}
