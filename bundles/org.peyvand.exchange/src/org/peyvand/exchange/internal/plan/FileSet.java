package org.peyvand.exchange.internal.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peyvand.exchange.SkippedFile;
import org.peyvand.exchange.format.FormatRefused;

/** The files somebody means: a folder stands for the files in it and in its folders. */
final class FileSet {
    private static final int DEPTH = 8;
    private final Set<Path> files = new LinkedHashSet<>();
    private final List<SkippedFile> skipped = new ArrayList<>();

    private FileSet() {
    }

    static FileSet of(List<Path> named) {
        FileSet set = new FileSet();
        named.forEach(set::add);
        return set;
    }

    private void add(Path path) {
        if (!Files.isDirectory(path)) {
            files.add(path);
            return;
        }
        try (Stream<Path> found = Files.walk(path, DEPTH)) {
            found.filter(Files::isRegularFile).filter(file -> !isOurs(file)).sorted().forEach(files::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            skipped.add(new SkippedFile(path, "", FormatRefused.reason("file.unreadable", path.toString(), String.valueOf(e.getMessage())), true));
        }
    }

    /** Hidden files and what an import itself has left there are not meant when a folder is named. */
    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$") || name.matches(".*\\.refused(-\\d+)?\\.(csv|xlsx)");
    }

    Set<Path> files() {
        return files;
    }

    List<SkippedFile> skipped() {
        return skipped;
    }
}
