package org.peyvand.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Finds the shared real data by walking up from the working directory; a test that needs it is skipped where there is none. */
public final class SharedData {

    private SharedData() {
    }

    /** Lines of a file below {@code shared/data}, without the heading. */
    public static List<String> rows(String file) {
        Path path = Path.of("").toAbsolutePath();
        while (path != null && !Files.isRegularFile(path.resolve("shared/data").resolve(file))) {
            path = path.getParent();
        }
        Assumptions.assumeTrue(path != null, "no shared/data/" + file);
        try {
            List<String> lines = Files.readAllLines(path.resolve("shared/data").resolve(file), StandardCharsets.UTF_8);
            return lines.subList(1, lines.size()).stream().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
