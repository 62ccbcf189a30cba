package org.peyvand.security.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void theRightPasswordAndNoOther() {
        String stored = PasswordHash.PRESENT.of("correct horse".toCharArray());
        assertTrue(PasswordHash.matches("correct horse".toCharArray(), stored));
        assertFalse(PasswordHash.matches("correct horsf".toCharArray(), stored));
        assertFalse(PasswordHash.matches("Correct horse".toCharArray(), stored));
        assertFalse(PasswordHash.matches(new char[0], stored));
    }

    @Test
    void eachHashHasASaltOfItsOwnAndSaysItsParameters() {
        String one = PasswordHash.PRESENT.of("correct horse".toCharArray());
        assertNotEquals(one, PasswordHash.PRESENT.of("correct horse".toCharArray()));
        assertTrue(one.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), one);
        assertTrue(one.length() <= 255);
        assertFalse(one.contains("correct"));
    }

    @Test
    void hashesOfFormerParametersStillHoldAndAreKnownAsWeaker() {
        String former = new PasswordHash(64, 1, 1).of("correct horse".toCharArray());
        assertTrue(PasswordHash.matches("correct horse".toCharArray(), former));
        assertTrue(PasswordHash.isWeaker(former));
        assertFalse(PasswordHash.isWeaker(PasswordHash.PRESENT.of("correct horse".toCharArray())));
    }

    @Test
    void whatIsNoHashMatchesNothing() {
        assertFalse(PasswordHash.matches("x".toCharArray(), ""));
        assertFalse(PasswordHash.matches("x".toCharArray(), "$argon2i$v=19$m=64,t=1,p=1$AAAA$AAAA"));
        assertFalse(PasswordHash.matches("x".toCharArray(), "x"));
    }

    @Test
    void theKeyboardItWasTypedOnDoesNotMatter() {
        String stored = new PasswordHash(64, 1, 1).of("کتاب یار ۱۲۳".toCharArray());
        assertTrue(PasswordHash.matches("كتاب يار 123".toCharArray(), stored), "Arabic letters, Latin digits");
        assertTrue(PasswordHash.matches("کتاب یار ١٢٣".toCharArray(), stored), "Arabic digits");
    }

    /** RFC 9106, section 5.3: the vector of Argon2id. */
    @Test
    void theGeneratorIsArgon2id() {
        byte[] hash = new byte[32];
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(32)
            .withIterations(3).withParallelism(4).withSalt(bytes(2, 16)).withSecret(bytes(3, 8)).withAdditional(bytes(4, 12)).build());
        generator.generateBytes(bytes(1, 32), hash);
        assertEquals("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659", HexFormat.of().formatHex(hash));
    }

    private static byte[] bytes(int value, int length) {
        byte[] bytes = new byte[length];
        java.util.Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
