package org.peyvand.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where simulated disks are: in memory where the system has a file system for that, since a database waits for its disk at each commit. What a crash leaves behind is the
 * same there: it is what the files have at that moment.
 */
public final class Scratch {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH = 1L << 30;

    private Scratch() {
    }

    /**
     * A new, empty folder. Whoever asks for it deletes it.
     *
     * @param otherwise where to make it when there is no such file system, or too little room in it
     */
    public static Path folder(Path otherwise) throws IOException {
        boolean memory = Files.isDirectory(MEMORY) && Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ENOUGH;
        return Files.createTempDirectory(memory ? MEMORY : otherwise, "peyvand-simulation");
    }
}
