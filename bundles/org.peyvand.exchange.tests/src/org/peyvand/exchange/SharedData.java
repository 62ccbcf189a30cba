package org.peyvand.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds the shared real data by walking up from the working directory; a test that needs it is skipped where there is none. */
public final class SharedData {
    private SharedData() {
    }

    /** A file or folder below {@code shared/data}. */
    public static Path path(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared/data").resolve(name))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null, "no shared/data/" + name);
        return folder.resolve("shared/data").resolve(name);
    }
}
