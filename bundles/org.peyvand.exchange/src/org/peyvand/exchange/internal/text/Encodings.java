package org.peyvand.exchange.internal.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/** Finds the character set of a text file: byte order mark, UTF-16 by its zeros, UTF-8 by its form, else by ICU's statistics. */
public final class Encodings {
    private static final int SAMPLE = 1 << 16;
    /** So many blocks of characters a text may mix. */
    private static final int SCRIPTS = 12;

    private Encodings() {
    }

    /**
     * What was found.
     *
     * @param charset the character set
     * @param skip    bytes of the byte order mark
     */
    public record Found(Charset charset, int skip) {
        /** What the bytes after the mark say; what is none of its characters becomes a sign for that. */
        public Reader reader(InputStream bytes) {
            return new InputStreamReader(bytes, charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE));
        }
    }

    /** Looks at a file; {@code given} is taken where the file itself says nothing by a mark. */
    public static Found of(Path file, Charset given) throws IOException {
        byte[] head = head(file, SAMPLE);
        Found marked = marked(head);
        if (marked != null) {
            return marked;
        }
        if (given != null) {
            return new Found(given, 0);
        }
        Charset wide = wide(head);
        if (wide != null) {
            return new Found(wide, 0);
        }
        return new Found(Utf8Check.of(file) ? StandardCharsets.UTF_8 : guessed(head), 0);
    }

    /** The first bytes of a file. */
    public static byte[] head(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    /** The character set of a piece of text without any mark. */
    public static Charset guessed(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(onlyLinesWithHighBytes(bytes));
        CharsetMatch best = detector.detect();
        return best == null ? Charset.forName("windows-1252") : usual(best.getName());
    }

    /** ICU names the ISO sets; what programs write under these names are the Windows sets that contain them. */
    private static Charset usual(String name) {
        String windows = switch (name.toUpperCase(Locale.ROOT)) {
            case "ISO-8859-6" -> "windows-1256";
            case "ISO-8859-2" -> "windows-1250";
            case "ISO-8859-9" -> "windows-1254";
            case "ISO-8859-1", "UTF-8", "US-ASCII" -> "windows-1252";
            case "ISO-8859-5" -> "windows-1251";
            default -> name;
        };
        boolean trusted = windows.startsWith("windows-") || windows.startsWith("Shift") || windows.startsWith("EUC") || windows.startsWith("GB")
                || windows.startsWith("Big5") || windows.startsWith("KOI8");
        return trusted && Charset.isSupported(windows) ? Charset.forName(windows) : Charset.forName("windows-1252");
    }

    private static byte[] onlyLinesWithHighBytes(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int length = 0;
        int start = 0;
        boolean high = false;
        for (int i = 0; i < bytes.length; i++) {
            high |= bytes[i] < 0;
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                if (high) {
                    System.arraycopy(bytes, start, kept, length, i + 1 - start);
                    length += i + 1 - start;
                }
                start = i + 1;
                high = false;
            }
        }
        return length == 0 ? bytes : Arrays.copyOf(kept, length);
    }

    static Found marked(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return new Found(StandardCharsets.UTF_8, 3);
        }
        if (begins(head, 0xFF, 0xFE, 0, 0)) {
            return new Found(Charset.forName("UTF-32LE"), 4);
        }
        if (begins(head, 0xFF, 0xFE)) {
            return new Found(StandardCharsets.UTF_16LE, 2);
        }
        return begins(head, 0xFE, 0xFF) ? new Found(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean begins(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: one of two bytes takes few values, zero among them. */
    static Charset wide(byte[] head) {
        int length = Math.min(head.length, 4096);
        int[] zeros = new int[2];
        BitSet[] kinds = {new BitSet(), new BitSet()};
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
            kinds[i % 2].set(head[i] & 0xFF);
        }
        if (length < 8 || zeros[0] + zeros[1] < Math.max(4, length / 50)) {
            return null;
        }
        if (zeros[0] > 4 * zeros[1] && kinds[0].cardinality() <= SCRIPTS) {
            return StandardCharsets.UTF_16BE;
        }
        return zeros[1] > 4 * zeros[0] && kinds[1].cardinality() <= SCRIPTS ? StandardCharsets.UTF_16LE : null;
    }
}
