package org.peyvand.security.internal.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.SecretText;

/**
 * What a new password has to be, by NIST SP 800-63B (5.1.1.2): long enough, and none that is tried first. No rules of composition, which
 * only make people write {@code Password1!}.
 */
final class PasswordRules {
    static final int LEAST = 10;
    static final int MOST = 128;
    private static final int VARIETY = 4;
    private static final Set<String> COMMON = read();
    /** Rows of keyboards, alphabets and digits, to and fro. */
    private static final String ROWS = "abcdefghijklmnopqrstuvwxyz 01234567890123456789 qwertyuiop asdfghjkl zxcvbnm 1q2w3e4r5t6y7u8i9o0p qazwsxedcrfvtgbyhnujmikolp "
        + "ضصثقفغعهخحجچ شسیبلاتنمکگ ظطزرذدپو ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";

    private PasswordRules() {
    }

    /** What is wrong with it; empty when nothing is. */
    static Optional<Message> problem(String login, char[] password) {
        String plain = new String(SecretText.plain(password));
        int length = plain.codePointCount(0, plain.length());
        if (length < LEAST) {
            return Optional.of(Message.of(PasswordRules.class, "password.short", LEAST));
        }
        if (length > MOST) {
            return Optional.of(Message.of(PasswordRules.class, "password.long", MOST));
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        String core = lower.replaceAll("[\\p{Nd}\\p{Punct}\\s\u200c]+$", "").replaceAll("^[\\p{Nd}\\p{Punct}\\s\u200c]+", "");
        if (COMMON.contains(lower) || COMMON.contains(core) || core.isEmpty() && isSimple(lower) || isSimple(lower) || isRepeated(lower)) {
            return Optional.of(Message.of(PasswordRules.class, "password.common"));
        }
        String name = login == null ? "" : login.toLowerCase(Locale.ROOT);
        if (!name.isBlank() && (core.equals(name) || lower.equals(name) || lower.equals(name + name))) {
            return Optional.of(Message.of(PasswordRules.class, "password.name"));
        }
        return Optional.empty();
    }

    /** Few different characters, or a run along a keyboard. */
    private static boolean isSimple(String text) {
        return text.chars().distinct().count() < VARIETY || ROWS.contains(text) || ROWS.contains(new StringBuilder(text).reverse());
    }

    /** A short piece again and again. */
    private static boolean isRepeated(String text) {
        for (int piece = 1; piece <= text.length() / 2; piece++) {
            if (text.length() % piece == 0 && text.substring(0, piece).repeat(text.length() / piece).equals(text)
                && (piece < VARIETY || COMMON.contains(text.substring(0, piece)) || isSimple(text.substring(0, piece)))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> read() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
