package org.peyvand.persistence.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * SHA-256 over the rows that one transaction has written to the change log, in the order of their identifiers: over the SHA-256 of each row. That of a
 * row is over its columns in the order of the table, each as one byte (0 without a value, else 1), the length in bytes as four bytes and the bytes of
 * the text in UTF-8; moments are microseconds since 1970 in UTC. The last column, the way in, plays a part only where it has a value, so that digests of rows
 * from before there were ways hold. Not for several threads.
 */
public final class ContentDigest {
    private static final long MICROS = 1_000_000;

    private final MessageDigest rows = sha256();
    private final MessageDigest row = sha256();
    private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    private long entries;

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * The columns of one row, as texts.
     *
     * @param way by which way it came; {@code null} when that is not known
     */
    public record Entry(String id, String transaction, Instant at, String user, String branch, String entity, String recordId, String kind, String changes,
        String way) {
    }

    /** The digest of one row, 64 hexadecimal digits. */
    public static String of(Entry entry) {
        return HexFormat.of().formatHex(new ContentDigest().digest(entry));
    }

    /** Takes the next row. */
    public void add(Entry entry) {
        add(digest(entry));
    }

    /** Takes the next row by its digest of 64 hexadecimal digits: what it was before values were taken out of it. */
    public void add(String digest) {
        add(HexFormat.of().parseHex(digest));
    }

    private void add(byte[] digest) {
        rows.update(digest);
        entries++;
    }

    private byte[] digest(Entry entry) {
        text(entry.id());
        text(entry.transaction());
        text(String.valueOf(Math.addExact(Math.multiplyExact(entry.at().getEpochSecond(), MICROS), entry.at().getNano() / 1000)));
        text(entry.user());
        text(entry.branch());
        text(entry.entity());
        text(entry.recordId());
        text(entry.kind());
        text(entry.changes());
        if (entry.way() != null) {
            text(entry.way());
        }
        return row.digest();
    }

    private void text(String value) {
        row.update((byte) (value == null ? 0 : 1));
        if (value != null) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            row.update(length.putInt(0, bytes.length).array());
            row.update(bytes);
        }
    }

    /** How many rows it has taken. */
    public long entries() {
        return entries;
    }

    /** The digest as 64 hexadecimal digits; after that it begins anew. */
    public String end() {
        entries = 0;
        return HexFormat.of().formatHex(rows.digest());
    }
}
