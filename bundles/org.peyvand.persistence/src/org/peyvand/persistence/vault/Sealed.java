package org.peyvand.persistence.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Bytes that only the key opens, and that show whether somebody has changed them: AES-256-GCM with a random nonce, behind a mark by which they are told
 * from open ones.
 *
 * @param key the key of the branch
 */
public record Sealed(DataKey key) {
    private static final byte[] MARK = "PVSEAL1\n".getBytes(StandardCharsets.US_ASCII);
    private static final String TEXT_MARK = "sealed:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Seals. */
    public byte[] seal(byte[] open) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(open);
            return ByteBuffer.allocate(MARK.length + NONCE_BYTES + hidden.length).put(MARK).put(nonce).put(hidden).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    /**
     * Opens what was sealed; what is not sealed is given as it is.
     *
     * @throws GeneralSecurityException when it was sealed with another key or was changed
     */
    public byte[] open(byte[] bytes) throws GeneralSecurityException {
        if (!isSealed(bytes)) {
            return bytes;
        }
        int from = MARK.length + NONCE_BYTES;
        if (bytes.length < from) {
            throw new GeneralSecurityException("Cut off");
        }
        return cipher(Cipher.DECRYPT_MODE, Arrays.copyOfRange(bytes, MARK.length, from)).doFinal(bytes, from, bytes.length - from);
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.forFiles(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(MARK);
        return cipher;
    }

    /** Whether bytes begin as sealed ones do. */
    public static boolean isSealed(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** Seals a text into one of letters and digits. */
    public String sealText(String open) {
        return TEXT_MARK + Base64.getEncoder().encodeToString(seal(open.getBytes(StandardCharsets.UTF_8)));
    }

    /** Opens a text that was sealed; one that is not sealed is given as it is. */
    public String openText(String text) throws GeneralSecurityException {
        try {
            return isSealed(text) ? new String(open(Base64.getDecoder().decode(text.substring(TEXT_MARK.length()))), StandardCharsets.UTF_8) : text;
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("Not what was written", e);
        }
    }

    /** Whether a text begins as a sealed one does. */
    public static boolean isSealed(String text) {
        return text.startsWith(TEXT_MARK);
    }
}
