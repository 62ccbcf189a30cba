package org.peyvand.analytics.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that stands in the sources has words. */
class WordsTest {
    private static final Pattern KEY = Pattern.compile("ReportText\\.of\\(\"([a-zA-Z.]+)\"[,)]");

    @Test
    void everyKeyInTheSourcesHasWords() throws IOException {
        Set<String> words = ResourceBundle.getBundle("org.peyvand.analytics.ui.internal.messages").keySet();
        Set<String> used = new TreeSet<>();
        Path sources = Path.of("").toAbsolutePath().resolveSibling("org.peyvand.analytics.ui").resolve("src");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        assertTrue(used.size() > 15, "only " + used);
        used.removeAll(words);
        assertEquals(Set.of(), used);
    }
}
