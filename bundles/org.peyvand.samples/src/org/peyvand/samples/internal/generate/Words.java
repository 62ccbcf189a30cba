package org.peyvand.samples.internal.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Our own word lists: one entry a line, its parts between bars. */
final class Words {

    private static final String FOLDER = "/org/peyvand/samples/internal/words/";

    private Words() {
    }

    /** The entries of a list. */
    static List<String[]> entries(String list) {
        try (InputStream file = Words.class.getResourceAsStream(FOLDER + list + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                    .map(line -> line.split("\\|")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The entries of a list that has only one part. */
    static List<String> plain(String list) {
        return entries(list).stream().map(entry -> entry[0]).toList();
    }
}
