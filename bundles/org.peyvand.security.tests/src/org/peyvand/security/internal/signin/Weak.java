package org.peyvand.security.internal.signin;

/** Hashes as they were made before the parameters grew. */
public final class Weak {
    private Weak() {
    }

    /** A hash of 64 KiB. */
    public static String hash(String password) {
        return new PasswordHash(64, 1, 1).of(password.toCharArray());
    }
}
