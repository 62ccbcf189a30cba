package org.peyvand.analytics.birt.internal;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Font files in the usual folders of this machine, found by file name: opening hundreds of fonts to read their names would take seconds. */
final class InstalledFonts {

    private static final Logger LOG = System.getLogger(InstalledFonts.class.getName());
    private static final int DEPTH = 8;
    /** Base of the file name by family; {@code -Regular} and {@code -Bold} follow where the family uses them. */
    private static final Map<String, String> FILES = Map.of(
            "Vazirmatn", "Vazirmatn", "DejaVu Sans", "DejaVuSans", "Noto Sans", "NotoSans", "Noto Sans Arabic", "NotoSansArabic");

    private final Map<String, Path> files = new HashMap<>();

    /**
     * Looks for fonts.
     *
     * @param folders where to look, best first; folders that are not there are skipped
     */
    InstalledFonts(List<Path> folders) {
        folders.stream().filter(Files::isDirectory).forEach(this::collect);
    }

    /**
     * Lists the folders to look into.
     *
     * @param more folders named by the user, separated as in a path variable, may be null
     * @return those, then the user's own and the system's
     */
    static List<Path> folders(String more) {
        List<Path> folders = new ArrayList<>();
        if (more != null) {
            for (String folder : more.split(File.pathSeparator)) {
                if (!folder.isBlank()) {
                    folders.add(Path.of(folder.strip()));
                }
            }
        }
        Path home = Path.of(System.getProperty("user.home", "."));
        folders.add(home.resolve(".fonts"));
        folders.add(home.resolve(".local/share/fonts"));
        folders.add(home.resolve("Library/Fonts"));
        folders.add(home.resolve("AppData/Local/Microsoft/Windows/Fonts"));
        folders.add(Path.of("/usr/local/share/fonts"));
        folders.add(Path.of("/usr/share/fonts"));
        folders.add(Path.of("/Library/Fonts"));
        Optional.ofNullable(System.getenv("WINDIR")).ifPresent(windows -> folders.add(Path.of(windows, "Fonts")));
        return folders;
    }

    /**
     * Finds a family.
     *
     * @param name a family this class knows
     * @return its files, empty when not installed
     */
    Optional<FontFace> family(String name) {
        String base = FILES.get(name);
        return file(base + "-Regular").or(() -> file(base))
                .map(regular -> new FontFace(name, regular, file(base + "-Bold").orElse(regular)));
    }

    private Optional<Path> file(String name) {
        return Optional.ofNullable(files.get(name + ".ttf"));
    }

    private void collect(Path folder) {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".ttf")) {
                        files.putIfAbsent(name, file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The font folder " + folder + " cannot be read", e);
        }
    }
}
