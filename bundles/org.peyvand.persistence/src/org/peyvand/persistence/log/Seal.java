package org.peyvand.persistence.log;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Closes one transaction of the change log. The hash covers everything else here and the hash of the seal before, so that a change, a gap, an
 * insertion or another order shows in all that follows.
 *
 * @param number 0, 1, 2 … in the order of commits; seal 0 covers what was in the log before there were seals
 * @param transaction identifier of the transaction; {@link #BEFORE} in seal 0
 * @param entries how many rows of the log it covers
 * @param content {@link ContentDigest} of these rows, 64 hexadecimal digits
 * @param hash 64 hexadecimal digits
 */
public record Seal(long number, UUID transaction, long entries, String content, String hash) {
    /** Stands for all transactions before there were seals. */
    public static final UUID BEFORE = new UUID(0, 0);
    /** What seal 0 has in place of the hash of the one before. */
    private static final String NOTHING = "0".repeat(64);

    /** The first seal. */
    public static Seal first(long entries, String content) {
        return of(0, BEFORE, entries, content, NOTHING);
    }

    /** The seal after this one. */
    public Seal next(UUID then, long rows, String digest) {
        return of(number + 1, then, rows, digest, hash);
    }

    private static Seal of(long number, UUID transaction, long entries, String content, String before) {
        return new Seal(number, transaction, entries, content, hash(number, transaction, entries, content, before));
    }

    /**
     * Whether the hash is what follows from the rest.
     *
     * @param before the hash of the seal before; {@code null} for seal 0
     */
    public boolean follows(String before) {
        return hash.equals(hash(number, transaction, entries, content, before == null ? NOTHING : before));
    }

    private static String hash(long number, UUID transaction, long entries, String content, String before) {
        String text = before + '\n' + number + '\n' + transaction + '\n' + entries + '\n' + content + '\n';
        return HexFormat.of().formatHex(ContentDigest.sha256().digest(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
