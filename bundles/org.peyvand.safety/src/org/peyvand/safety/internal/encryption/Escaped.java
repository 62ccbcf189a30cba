package org.peyvand.safety.internal.encryption;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Values of property files, whose letters beyond ASCII are escaped. */
final class Escaped {
    private static final String BEGINNING = "x=";

    private Escaped() {
    }

    static String read(String escaped) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(BEGINNING + escaped));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return one.getProperty("x", "");
    }

    static String escape(String text) {
        Properties one = new Properties();
        one.setProperty("x", text);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try {
            one.store(lines, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.toString(StandardCharsets.ISO_8859_1).lines().filter(line -> line.startsWith(BEGINNING)).findFirst().orElseThrow().substring(BEGINNING.length());
    }
}
