package org.peyvand.persistence.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.peyvand.base.text.SecretText;

/**
 * The key of a branch, encrypted (AES-256-GCM) with a key that Argon2id (RFC 9106) makes of a secret. May lie beside the database. The parameters
 * are in the text, so that they can grow: {@code argon2id$m=…,t=…,p=…$salt$nonce$wrapped}. New ones have those that RFC 9106 recommends where memory is
 * dear: 64 MiB, three passes.
 *
 * @param text what is written
 */
public record WrappedKey(String text) {
    /** System property: the memory for new ones in KiB, for tests that are not about it. What is in use says itself how it was made. */
    private static final String COST = "peyvand.key.memory";
    private static final int MEMORY = 64 * 1024;
    private static final int PASSES = 3;
    private static final int LANES = 1;
    /** More is refused: a changed file shall not take all memory. */
    private static final int MOST_MEMORY = 1 << 20;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final Pattern FORM = Pattern.compile("argon2id\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([^$]+)\\$([^$]+)\\$([^$]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Wraps a key with a secret, which the caller wipes. */
    public static WrappedKey of(DataKey key, char[] secret) {
        byte[] salt = random(SALT_BYTES);
        byte[] nonce = random(NONCE_BYTES);
        byte[] plain = key.bytes();
        int memory = Integer.getInteger(COST, MEMORY);
        try {
            byte[] wrapped = cipher(Cipher.ENCRYPT_MODE, secret, new int[] {memory, PASSES, LANES}, salt, nonce).doFinal(plain);
            Base64.Encoder text = Base64.getEncoder().withoutPadding();
            return new WrappedKey("argon2id$m=" + memory + ",t=" + PASSES + ",p=" + LANES + '$' + text.encodeToString(salt) + '$' + text.encodeToString(nonce) + '$'
                + text.encodeToString(wrapped));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** The key, if this is the secret; takes about half a second. Empty too when the text is not what was written. */
    public Optional<DataKey> open(char[] secret) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) > MOST_MEMORY) {
            return Optional.empty();
        }
        int[] cost = {Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))};
        try {
            Base64.Decoder bytes = Base64.getDecoder();
            byte[] plain = cipher(Cipher.DECRYPT_MODE, secret, cost, bytes.decode(parts.group(4)), bytes.decode(parts.group(5))).doFinal(bytes.decode(parts.group(6)));
            try {
                return Optional.of(DataKey.of(plain));
            } finally {
                Arrays.fill(plain, (byte) 0);
            }
        } catch (AEADBadTagException | IllegalArgumentException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, char[] secret, int[] cost, byte[] salt, byte[] nonce) throws GeneralSecurityException {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost[0]).withIterations(cost[1]).withParallelism(cost[2]).withSalt(salt).build());
        byte[] bytes = SecretText.bytes(secret);
        byte[] wrapping = new byte[DataKey.BYTES];
        generator.generateBytes(bytes, wrapping);
        Arrays.fill(bytes, (byte) 0);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(wrapping, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        Arrays.fill(wrapping, (byte) 0);
        cipher.updateAAD("peyvand key".getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    /** Never more than that there is one. */
    @Override
    public String toString() {
        return "WrappedKey";
    }
}
