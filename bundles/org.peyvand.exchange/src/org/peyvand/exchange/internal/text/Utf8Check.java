package org.peyvand.exchange.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a whole file is UTF-8. A cut-off last character does not count, and a few broken bytes among many good
 * characters do not either: the rows that have them are refused one by one.
 */
final class Utf8Check {
    private long good;
    private long bad;
    private int open;

    private Utf8Check() {
    }

    static boolean of(Path file) throws IOException {
        Utf8Check check = new Utf8Check();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                check.feed(buffer, length);
            }
        }
        return check.bad == 0 || check.good > 100 * check.bad;
    }

    private void feed(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (open > 0) {
                follow(b);
            } else if (b < 0) {
                begin(b & 0xFF);
            }
        }
    }

    private void follow(int b) {
        if ((b & 0xC0) == 0x80) {
            if (--open == 0) {
                good++;
            }
        } else {
            bad++;
            open = 0;
            if (b < 0) {
                begin(b & 0xFF);
            }
        }
    }

    private void begin(int b) {
        if (b >= 0xC2 && b < 0xE0) {
            open = 1;
        } else if (b >= 0xE0 && b < 0xF0) {
            open = 2;
        } else if (b >= 0xF0 && b < 0xF5) {
            open = 3;
        } else {
            bad++;
        }
    }
}
