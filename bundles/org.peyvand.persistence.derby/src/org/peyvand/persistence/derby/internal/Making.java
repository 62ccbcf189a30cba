package org.peyvand.persistence.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.safety.FileTree;

/**
 * The first making of a database. Derby takes a moment for it; what a process that was killed in that moment has left cannot be opened, and nobody can have stored
 * anything in it. A sign beside the folder tells it from a database that somebody has damaged, which is never deleted.
 */
record Making(Location location) {
    private static final String SIGN = "db.making";

    private Path sign() {
        return location.folder().resolve(SIGN);
    }

    /** Deletes what a broken-off making has left, and leaves the sign where the database is still to be made. */
    void begin() {
        Path database = location.folder().resolve(Location.NAME);
        try {
            if (Files.exists(sign()) && !isWhole(database)) {
                FileTree.delete(database);
            }
            if (!Files.exists(database)) {
                Files.write(sign(), new byte[0]);
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable(Message.of(OpenDatabase.class, "folder.impossible", location.folder().toString(), e.toString()), e);
        }
    }

    /** Derby writes this file when everything else of a new database is there. */
    private static boolean isWhole(Path database) {
        return Files.exists(database.resolve("service.properties"));
    }

    /** It is open. */
    void end() {
        try {
            Files.deleteIfExists(sign());
        } catch (IOException e) {
            throw new DatabaseUnavailable(Message.of(OpenDatabase.class, "folder.impossible", location.folder().toString(), e.toString()), e);
        }
    }
}
