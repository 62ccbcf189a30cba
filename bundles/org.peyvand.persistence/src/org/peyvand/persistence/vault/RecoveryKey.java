package org.peyvand.persistence.vault;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.peyvand.base.text.SecretText;

/**
 * A secret that the program makes and a person keeps on paper: 160 random bits and 20 bits that show a slip of the pen, as nine groups of four letters
 * and digits of which none is mistaken for another (Crockford's base 32).
 */
public final class RecoveryKey {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_LETTERS = 32;
    private static final int CHECK_LETTERS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryKey() {
    }

    /** A new one, as it is shown: groups with hyphens. */
    public static String random() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < RANDOM_LETTERS; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        text.append(check(text));
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            grouped.append(i > 0 && i % GROUP == 0 ? "-" : "").append(text.charAt(i));
        }
        return grouped.toString();
    }

    /** What a person has typed, as it is wrapped with: without hyphens and spaces, O as 0, I and L as 1; empty when it is no recovery key or has a slip. */
    public static Optional<char[]> read(char[] typed) {
        String text = new String(SecretText.plain(typed)).toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Cf}\\p{Pd}_]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        boolean whole = text.length() == RANDOM_LETTERS + CHECK_LETTERS && text.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
        return whole && check(text.substring(0, RANDOM_LETTERS)).equals(text.substring(RANDOM_LETTERS)) ? Optional.of(text.toCharArray()) : Optional.empty();
    }

    /** A polynomial over a prime: finds every single slip and nearly every swap. */
    private static String check(CharSequence text) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum * 37 + LETTERS.indexOf(text.charAt(i)) + 1) % 1_048_573;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < CHECK_LETTERS; i++) {
            letters.append(LETTERS.charAt((int) (sum % LETTERS.length())));
            sum /= LETTERS.length();
        }
        return letters.toString();
    }
}
