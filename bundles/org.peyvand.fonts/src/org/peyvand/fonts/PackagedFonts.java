package org.peyvand.fonts;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Vazirmatn in its regular and its bold weight, under the SIL Open Font License. The build takes it from its npm package; a build without
 * npm has none, and the fonts of the machine are used.
 */
public final class PackagedFonts {
    /** Name of the family. */
    public static final String FAMILY = "Vazirmatn";
    private static final Logger LOG = System.getLogger(PackagedFonts.class.getName());

    private PackagedFonts() {
    }

    /**
     * The folder of the font files: window systems and printers want files. They are copied out of the bundle when they are first asked for.
     *
     * @return empty when this build has no fonts or they cannot be written
     */
    public static Optional<Path> folder() {
        Bundle bundle = FrameworkUtil.getBundle(PackagedFonts.class);
        List<URL> entries = bundle == null ? List.of() : entries(bundle);
        File data = entries.isEmpty() || bundle.getBundleContext() == null ? null : bundle.getBundleContext().getDataFile("fonts");
        if (data == null) {
            return Optional.empty();
        }
        try {
            for (URL entry : entries) {
                copy(entry, data.toPath());
            }
            return Optional.of(data.toPath());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The fonts cannot be unpacked into " + data, e);
            return Optional.empty();
        }
    }

    /** The font files in that folder; none when there is none. */
    public static List<Path> files() {
        return folder().map(PackagedFonts::fonts).orElse(List.of());
    }

    private static List<Path> fonts(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".ttf")).sorted().toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The folder " + folder + " cannot be read", e);
            return List.of();
        }
    }

    private static List<URL> entries(Bundle bundle) {
        var found = bundle.findEntries("fonts", "*", false);
        return found == null ? List.of() : Collections.list(found);
    }

    /** In one step, so that another process never sees half a font. */
    private static void copy(URL entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getPath().substring(entry.getPath().lastIndexOf('/') + 1));
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "font", ".part");
        try (InputStream in = entry.openStream()) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
