package org.peyvand.safety;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One finished backup.
 *
 * @param folder its folder, whose name is the name of the backup
 * @param at when it was begun, UTC; what was stored before is in it
 * @param bytes size of all its files
 * @param program version of the program that made it
 * @param encrypted whether its database only opens with a passphrase, a recovery key or the key store of the computer where it was made
 */
public record BackupInfo(Path folder, Instant at, BackupKind kind, long bytes, String program, boolean encrypted) {

    /** Name of its folder. */
    public String name() {
        return folder.getFileName().toString();
    }
}
