package org.peyvand.persistence.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * SHA-256 over the rows of the change log that one erasure has emptied, in the order of their identifiers: of each the identifier, the digest before and
 * the digest since, as texts with a line feed behind each. Not for several threads.
 */
public final class ErasedRows {
    private final MessageDigest digest = ContentDigest.sha256();
    private long rows;

    /**
     * What one erasure did to one row.
     *
     * @param entry identifier of the row
     * @param erasure identifier of the erasure
     * @param before {@link ContentDigest#of} the row before
     * @param after the same since
     */
    public record Row(String entry, String erasure, String before, String after) {
    }

    /** Takes the next row. */
    public void add(Row row) {
        digest.update((row.entry() + '\n' + row.before() + '\n' + row.after() + '\n').getBytes(StandardCharsets.US_ASCII));
        rows++;
    }

    /** How many rows it has taken. */
    public long rows() {
        return rows;
    }

    /** The digest as 64 hexadecimal digits; once, at the end. */
    public String end() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
