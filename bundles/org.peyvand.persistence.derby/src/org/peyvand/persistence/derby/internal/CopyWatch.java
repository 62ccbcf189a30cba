package org.peyvand.persistence.derby.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.peyvand.base.Progress;
import org.peyvand.persistence.safety.FileTree;

/**
 * Tells how far Derby has come with a copy, by the size of what is there, and stops it: Derby's procedure cannot be asked to stop, but ends when its
 * folder is taken away under it.
 */
final class CopyWatch implements AutoCloseable {
    private static final Logger LOG = System.getLogger(CopyWatch.class.getName());
    private static final int EVERY_MILLIS = 200;

    private final Path copy;
    private final Progress progress;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
        task -> Thread.ofPlatform().daemon().name("peyvand-copy-watch").unstarted(task));
    private long told;
    private volatile boolean stopped;

    private CopyWatch(Path copy, Progress progress) {
        this.copy = copy;
        this.progress = progress;
    }

    static CopyWatch start(Path copy, Progress progress) {
        CopyWatch watch = new CopyWatch(copy, progress);
        watch.clock.scheduleWithFixedDelay(watch::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look() {
        try {
            if (progress.isCancelled() && Files.isDirectory(copy)) {
                Files.move(copy, copy.resolveSibling(copy.getFileName() + ".cancelled"));
                stopped = true;
            } else {
                tell();
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The copy cannot be looked at", e);
        }
    }

    private void tell() throws IOException {
        long size = FileTree.size(copy);
        progress.worked(Math.max(0, size - told));
        told = Math.max(told, size);
    }

    boolean isStopped() {
        return stopped;
    }

    /** Tells the rest; after that nothing more is told. */
    @Override
    public void close() {
        clock.shutdown();
        try {
            if (!clock.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.log(Level.WARNING, "The copy {0} is still being looked at", copy);
            }
            tell();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The copy cannot be looked at", e);
        }
    }
}
