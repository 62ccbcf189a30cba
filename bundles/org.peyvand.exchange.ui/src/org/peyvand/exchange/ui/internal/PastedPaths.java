package org.peyvand.exchange.ui.internal;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files that a text names, one a line: paths, perhaps in quotes, or {@code file:} addresses. Lines that name no file are left out. */
final class PastedPaths {
    private PastedPaths() {
    }

    static List<Path> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(1_000).flatMap(line -> path(line).stream()).filter(Files::exists)
                .toList();
    }

    private static Optional<Path> path(String line) {
        String plain = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"") ? line.substring(1, line.length() - 1) : line;
        try {
            return Optional.of(plain.startsWith("file:") ? Path.of(URI.create(plain)) : Path.of(plain)).filter(Path::isAbsolute);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
