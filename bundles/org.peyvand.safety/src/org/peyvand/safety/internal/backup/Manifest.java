package org.peyvand.safety.internal.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.peyvand.safety.BackupKind;

/**
 * What a backup is and of which files it consists.
 *
 * @param program version of the program
 * @param at when it was begun
 * @param engine name of the database engine
 * @param schema version of each module's part of the database
 * @param sequence number of the last sealed change at that time, or {@code -1} when there was none
 * @param seal hash of that change; empty when there was none
 * @param key name of the key with which the database is encrypted, which says nothing about the key; empty when it is plain
 * @param files all files but the manifest, sorted by path
 */
public record Manifest(String program, Instant at, BackupKind kind, String engine, Map<String, Integer> schema, long sequence, String seal, String key,
    List<Item> files) {
    /** Raised when older programs cannot understand a backup any more. */
    public static final int FORMAT = 2;
    /** A plain one is still understood by programs that know nothing of encryption. */
    static final int PLAIN_FORMAT = 1;

    /** Takes copies. */
    public Manifest {
        schema = Map.copyOf(schema);
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param path within the backup, with slashes
     * @param sha256 64 hexadecimal digits
     */
    public record Item(String path, long size, String sha256) {
    }

    /** Whether the database only opens with its key. */
    public boolean encrypted() {
        return !key.isEmpty();
    }

    /** Size of all files. */
    public long bytes() {
        return files.stream().mapToLong(Item::size).sum();
    }
}
