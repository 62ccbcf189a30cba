package org.peyvand.persistence.internal.transfer;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * CSV that keeps everything: RFC 4180 with lines that end in LF; a missing value is nothing, an empty text is {@code ""}. A text that UTF-8 cannot
 * carry (half a surrogate pair), that has a NUL, or that begins with {@value #ESCAPE} is written as {@value #ESCAPE} and then with every such
 * character, and every backslash, as {@code \}{@code uXXXX}.
 */
final class CsvText {
    private static final String ESCAPE = "\\u:";
    private static final int HEX = 16;

    private CsvText() {
    }

    static void append(StringBuilder line, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            String value = values.get(i);
            if (value != null) {
                quote(line, escaped(value));
            }
        }
        line.append('\n');
    }

    private static void quote(StringBuilder line, String value) {
        boolean plain = !value.isEmpty();
        for (int i = 0; plain && i < value.length(); i++) {
            char c = value.charAt(i);
            plain = c != '"' && c != ',' && c != '\n' && c != '\r';
        }
        if (plain) {
            line.append(value);
        } else {
            line.append('"').append(value.replace("\"", "\"\"")).append('"');
        }
    }

    private static String escaped(String value) {
        boolean needed = value.startsWith(ESCAPE);
        for (int i = 0; !needed && i < value.length(); i++) {
            needed = isBroken(value, i);
        }
        if (!needed) {
            return value;
        }
        StringBuilder text = new StringBuilder(ESCAPE);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' || isBroken(value, i)) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static boolean isBroken(String value, int i) {
        char c = value.charAt(i);
        boolean low = Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
        boolean high = Character.isHighSurrogate(c) && (i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1)));
        return c == 0 || low || high;
    }

    private static String unescaped(String value) throws IOException {
        if (!value.startsWith(ESCAPE)) {
            return value;
        }
        StringBuilder text = new StringBuilder();
        int i = ESCAPE.length();
        while (i < value.length()) {
            if (value.charAt(i) == '\\') {
                if (i + 6 > value.length()) {
                    throw new IOException("A broken escape: " + value);
                }
                text.append((char) Integer.parseInt(value.substring(i + 2, i + 6), HEX));
                i += 6;
            } else {
                text.append(value.charAt(i));
                i++;
            }
        }
        return text.toString();
    }

    /** The next line; {@code null} at the end. */
    static List<String> read(Reader reader) throws IOException {
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        while (true) {
            boolean quoted = c == '"';
            c = quoted ? readQuoted(reader, value) : readPlain(reader, c, value);
            values.add(value.isEmpty() && !quoted ? null : unescaped(value.toString()));
            value.setLength(0);
            if (c == '\n' || c < 0) {
                return values;
            }
            if (c != ',') {
                throw new IOException("Something stands behind a quoted value");
            }
            c = reader.read();
        }
    }

    private static int readPlain(Reader reader, int first, StringBuilder value) throws IOException {
        int c = first;
        while (c >= 0 && c != ',' && c != '\n') {
            value.append((char) c);
            c = reader.read();
        }
        return c;
    }

    private static int readQuoted(Reader reader, StringBuilder value) throws IOException {
        while (true) {
            int c = reader.read();
            if (c < 0) {
                throw new IOException("A quoted value does not end");
            }
            if (c == '"') {
                c = reader.read();
                if (c != '"') {
                    return c;
                }
            }
            value.append((char) c);
        }
    }
}
