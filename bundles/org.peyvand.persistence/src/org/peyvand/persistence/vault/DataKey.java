package org.peyvand.persistence.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The random key of a branch, 256 bits. What is encrypted with never is this key itself but one derived from it for its purpose (HMAC-SHA-256), so
 * that a weakness in one place says nothing about another.
 */
public final class DataKey {
    /** Length in bytes. */
    public static final int BYTES = 32;
    private static final int ID_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private DataKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new one. */
    public static DataKey random() {
        byte[] fresh = new byte[BYTES];
        RANDOM.nextBytes(fresh);
        return new DataKey(fresh);
    }

    /**
     * From its bytes, of which a copy is taken.
     *
     * @throws IllegalArgumentException when they are not {@value #BYTES}
     */
    public static DataKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A key has " + BYTES + " bytes");
        }
        return new DataKey(bytes.clone());
    }

    /** Its bytes, a copy: to be wrapped, or to be given to the system's key store. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** A name that says nothing about the key but whether another one is the same: 32 hexadecimal digits. */
    public String id() {
        return HexFormat.of().formatHex(Arrays.copyOf(derived("id"), ID_BYTES));
    }

    /** What the database engine gets: 64 hexadecimal digits. */
    public String forDatabase() {
        return HexFormat.of().formatHex(derived("database"));
    }

    /** What files beside the database are sealed with. */
    public SecretKey forFiles() {
        return new SecretKeySpec(derived("files"), "AES");
    }

    private byte[] derived(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return mac.doFinal(("peyvand " + purpose).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "DataKey " + id();
    }
}
