package org.peyvand.sync.internal.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.replay.LoggedChange;

/**
 * What two databases compare instead of records: SHA-256 over the values of a record, and over the fingerprints of those that follow each other. Sixteen bytes of it are
 * told: nobody gains by two records that look alike, and by chance that happens once in 2⁶⁴ records.
 */
public final class Fingerprint {
    private static final int TOLD = 16;
    private final MessageDigest sum = sha256();
    private int count;

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * That of one record: identifier, then name and value of each attribute that has one, each with its length in front.
     *
     * @param names the attributes that count, in the order of the letters
     */
    public static String of(LoggedChange image, List<String> names) {
        MessageDigest digest = sha256();
        add(digest, image.record().toString());
        Map<String, LoggedValues> values = image.values();
        for (String name : names) {
            LoggedValues value = values.get(name);
            if (value != null && value.after() != null) {
                add(digest, name);
                add(digest, value.after().toString());
            }
        }
        return told(digest);
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes.length >>> shift));
        }
        digest.update(bytes);
    }

    private static String told(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, TOLD);
    }

    /** One more record, in the order of identifiers. */
    public void add(UUID record, String fingerprint) {
        add(sum, record.toString());
        add(sum, fingerprint);
        count++;
    }

    /** How many records there were. */
    public int count() {
        return count;
    }

    /** That of all of them; begins anew afterwards. */
    public String end() {
        count = 0;
        return told(sum);
    }
}
