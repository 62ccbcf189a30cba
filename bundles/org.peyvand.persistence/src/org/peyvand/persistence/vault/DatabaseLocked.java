package org.peyvand.persistence.vault;

import java.nio.file.Path;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;

/** The database is encrypted, and nobody has given what opens it. */
public final class DatabaseLocked extends DatabaseUnavailable {
    private static final long serialVersionUID = 1L;

    /** Of a data folder; {@code wrong} when something was given that does not open it. */
    public DatabaseLocked(Path folder, boolean wrong) {
        super(Message.of(DatabaseLocked.class, wrong ? "locked.wrong" : "locked", folder.toString()));
    }
}
