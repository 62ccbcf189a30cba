package org.peyvand.exchange.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that stands in the sources has words. */
class WordsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z]+)+)\"");
    private static final Set<String> NO_KEYS = Set.of("peyvand.id", "mapping.json");

    @Test
    void everyKeyInTheSourcesHasWords() throws IOException {
        Set<String> words = ResourceBundle.getBundle("org.peyvand.exchange.ui.internal.messages").keySet();
        Set<String> families = words.stream().map(key -> key.replaceAll("\\..*", "")).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        int seen = 0;
        for (String literal : literals()) {
            if (families.contains(literal.replaceAll("\\..*", "")) && !NO_KEYS.contains(literal)) {
                seen++;
                if (!words.contains(literal)) {
                    missing.add(literal);
                }
            }
        }
        assertTrue(seen > 50, "only " + seen + " keys were found in the sources");
        assertEquals(Set.of(), missing);
    }

    private static Set<String> literals() throws IOException {
        Set<String> found = new HashSet<>();
        Path sources = Path.of("").toAbsolutePath().resolveSibling("org.peyvand.exchange.ui").resolve("src");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }
}
