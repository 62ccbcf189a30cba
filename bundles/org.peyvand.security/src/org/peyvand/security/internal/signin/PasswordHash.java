package org.peyvand.security.internal.signin;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.peyvand.base.text.SecretText;

/**
 * Argon2id (RFC 9106) in the PHC string format, with the parameters in it so that they can grow. Those for new hashes are the ones of the OWASP
 * Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
 *
 * @param memory KiB
 * @param passes over the memory
 * @param lanes threads an attacker may use
 */
record PasswordHash(int memory, int passes, int lanes) {
    static final PasswordHash PRESENT = new PasswordHash(19 * 1024, 2, 1);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern STORED = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([^$]+)\\$([^$]+)");
    private static final Base64.Encoder TO_TEXT = Base64.getEncoder().withoutPadding();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The text to store for a password. */
    String of(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + '$' + TO_TEXT.encodeToString(salt) + '$'
            + TO_TEXT.encodeToString(hash(password, salt, HASH_BYTES));
    }

    /** Whether it is the password; takes the same time for each that is not. */
    static boolean matches(char[] password, String stored) {
        Matcher parts = STORED.matcher(stored);
        if (!parts.matches()) {
            return false;
        }
        byte[] wanted = Base64.getDecoder().decode(parts.group(5));
        byte[] given = parameters(parts).hash(password, Base64.getDecoder().decode(parts.group(4)), wanted.length);
        return MessageDigest.isEqual(wanted, given);
    }

    /** Whether it was made with less than what is asked for today. */
    static boolean isWeaker(String stored) {
        Matcher parts = STORED.matcher(stored);
        if (!parts.matches()) {
            return true;
        }
        PasswordHash then = parameters(parts);
        return then.memory < PRESENT.memory || then.passes < PRESENT.passes;
    }

    private static PasswordHash parameters(Matcher parts) {
        return new PasswordHash(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    private byte[] hash(char[] password, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
        byte[] bytes = SecretText.bytes(password);
        byte[] result = new byte[length];
        generator.generateBytes(bytes, result);
        Arrays.fill(bytes, (byte) 0);
        return result;
    }
}
