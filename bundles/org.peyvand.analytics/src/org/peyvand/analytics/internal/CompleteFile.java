package org.peyvand.analytics.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file that appears complete or not at all: into a neighbour first, which is moved in place at the end. */
final class CompleteFile {

    private CompleteFile() {
    }

    /** What fills the file. */
    interface Content {
        /**
         * Writes everything.
         *
         * @param target where it goes
         * @throws IOException when it cannot be written
         */
        void write(OutputStream target) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param target  the file; an older one is replaced
     * @param content what fills it
     * @throws IOException when it cannot be written; nothing is left behind then
     */
    static void write(Path target, Content content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // not a temporary file of the system, which nobody else could read
        Path draft = folder.resolve("." + target.getFileName() + '.' + UUID.randomUUID() + ".part");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                content.write(stream);
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
