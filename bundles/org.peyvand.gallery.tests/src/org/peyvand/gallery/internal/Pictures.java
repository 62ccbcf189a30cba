package org.peyvand.gallery.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.peyvand.testing.ui.look.Screen;

/** Writes pictures beside the walk through the pages, since to press one together takes as long as to look at a page. */
final class Pictures implements AutoCloseable {
    /** So many may wait to be written; each takes five megabytes of memory. */
    private static final int MOST = 16;

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();

    /** Writes the picture as PNG some time before this is closed. */
    void store(Screen screen, Path file) {
        if (waiting.size() >= MOST) {
            waiting.removeFirst().join();
        }
        waiting.add(CompletableFuture.runAsync(() -> screen.store(file), writer));
    }

    /** Waits for those that are not written yet. */
    @Override
    public void close() {
        try {
            waiting.forEach(CompletableFuture::join);
        } finally {
            writer.close();
        }
    }
}
