package org.peyvand.base.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** A password or passphrase as it is compared: the same whatever keyboard it was typed on. */
public final class SecretText {
    private SecretText() {
    }

    /** NFKC as NIST SP 800-63B asks for, Latin digits, Persian instead of Arabic letters; a copy that the caller wipes. */
    public static char[] plain(char[] secret) {
        char[] plain = Normalizer.normalize(CharBuffer.wrap(secret), Normalizer.Form.NFKC).toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = switch (plain[i]) {
                case 'ي' -> 'ی';
                case 'ك' -> 'ک';
                default -> Character.isDigit(plain[i]) ? Character.forDigit(Character.digit(plain[i], 10), 10) : plain[i];
            };
        }
        return plain;
    }

    /** The plain form in UTF-8; the caller wipes it. */
    public static byte[] bytes(char[] secret) {
        char[] plain = plain(secret);
        ByteBuffer buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(plain));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        Arrays.fill(buffer.array(), (byte) 0);
        Arrays.fill(plain, '\0');
        return bytes;
    }
}
