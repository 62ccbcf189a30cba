package org.peyvand.safety.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peyvand.persistence.log.SealFile;
import org.peyvand.persistence.safety.FileTree;
import org.peyvand.persistence.safety.RestoredMark;

/**
 * What in a data folder is worth keeping beside the database: everything but what is made anew by itself.
 *
 * @param root the data folder
 * @param database name of the database in it
 */
public record DataFolder(Path root, String database) {
    private static final Set<String> MADE_ANEW = Set.of("db.holder", "db.channel", "log", "run", "cache", "backups", "restore", "replaced",
        "first-look", "check.part", RestoredMark.NAME);
    /** What the workbench makes anew: marks of the running process, painted icons, its own log. */
    private static final String WORKBENCH_MADE_ANEW = "workbench/(peyvand\\..*\\.log.*|\\.metadata/(\\.lock|\\.log.*|\\.bak.*|\\.plugins/org\\.peyvand\\.ui/icons/.*))";

    /** The files to keep, as paths from the root, sorted. */
    public List<Path> files() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            List<Path> kept = entries.filter(entry -> isKept(entry.getFileName().toString())).sorted().toList();
            return kept.stream().flatMap(DataFolder::below).map(root::relativize).filter(file -> !text(file).matches(WORKBENCH_MADE_ANEW)).toList();
        }
    }

    private boolean isKept(String name) {
        return !name.equals(database) && !MADE_ANEW.contains(name) && !name.startsWith(SealFile.NAME) && !name.endsWith(".part");
    }

    private static Stream<Path> below(Path entry) {
        try {
            return Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) ? Stream.of(entry) : FileTree.files(entry).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A path as it is written everywhere, with slashes. */
    public static String text(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
