package org.peyvand.persistence;

import org.peyvand.base.text.Message;

/** The database cannot be opened: another process holds it, the folder is read-only, the version is wrong, the key is not known. */
public class DatabaseUnavailable extends PersistenceFailure {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence for a person, with what to do */
    public DatabaseUnavailable(Message message) {
        this(message, null);
    }

    /**
     * @param message one sentence for a person, with what to do
     * @param cause what the engine or the file system said, may be {@code null}
     */
    public DatabaseUnavailable(Message message, Throwable cause) {
        super(message, cause);
    }
}
