package org.peyvand.security.internal.signin;

import java.security.SecureRandom;

/** A password that is read out once: letters and digits that are not taken for one another, in groups; about 75 bits. */
final class OneTimePassword {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {
    }

    static char[] next() {
        char[] made = new char[GROUPS * (GROUP + 1) - 1];
        for (int i = 0; i < made.length; i++) {
            made[i] = i % (GROUP + 1) == GROUP ? '-' : LETTERS.charAt(RANDOM.nextInt(LETTERS.length()));
        }
        return made;
    }
}
