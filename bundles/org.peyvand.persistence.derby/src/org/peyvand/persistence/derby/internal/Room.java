package org.peyvand.persistence.derby.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Whether the disk of the data folder has room to write. Once it is full nothing more is begun until there is clearly more room, so that the database
 * does not stumble from one failure into the next. What was put aside in {@value #FILE} is given up then: Derby needs room to recover what a failed
 * write has broken off, and without that not even reading works. Safe for many threads.
 */
final class Room implements AutoCloseable {
    /** Bytes without which nothing is begun. */
    static final long LEAST = 4L << 20;
    /** Bytes that are put aside: about what Derby writes between two checkpoints, and some drafts. */
    static final long ASIDE = 16L << 20;
    /** Bytes with which it goes on after the disk was full. */
    static final long AGAIN = ASIDE + 2 * LEAST;
    private static final String FILE = "cache/reserve";
    private static final Logger LOG = System.getLogger(Room.class.getName());
    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int TRY_SECONDS = 2;
    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private final Runnable changed;
    private volatile boolean full;
    private volatile long looked = System.nanoTime() - EVERY_NANOS;
    private boolean kept;
    private ScheduledExecutorService clock;

    /**
     * @param folder the data folder
     * @param changed told whenever writing has become impossible or possible, on any thread
     */
    Room(Path folder, Runnable changed) {
        this.folder = folder;
        this.changed = changed;
    }

    /** Whether something may be written; looks at the disk once in a second at the most. */
    boolean isEnough() {
        long now = System.nanoTime();
        if (!full && now - looked >= EVERY_NANOS) {
            looked = now;
            look();
        }
        return !full;
    }

    /** Looks now. */
    void look() {
        if (usable() < LEAST) {
            ranFull();
        }
    }

    private long usable() {
        long usable = folder.toFile().getUsableSpace();
        return usable == 0 && !Files.isDirectory(folder) ? Long.MAX_VALUE : usable;
    }

    /** A write has failed for want of room. */
    synchronized void ranFull() {
        if (full) {
            return;
        }
        full = true;
        giveUp();
        LOG.log(Level.WARNING, "The disk of {0} is full: nothing is written until {1} bytes are free", folder, Long.toString(AGAIN));
        watch();
        changed.run();
    }

    /** From now on it is looked by itself. */
    private void watch() {
        if (clock == null) {
            clock = Executors.newSingleThreadScheduledExecutor(task -> Thread.ofPlatform().daemon().name("peyvand-room").unstarted(task));
            clock.scheduleWithFixedDelay(() -> {
                if (full) {
                    tryAgain();
                } else {
                    look();
                }
            }, TRY_SECONDS, TRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Whether there is room now. */
    synchronized boolean tryAgain() {
        if (full && usable() >= AGAIN) {
            full = false;
            if (kept) {
                keep();
            } else {
                stop();
            }
            LOG.log(Level.INFO, "There is room again on the disk of {0}", folder);
            changed.run();
        }
        return !full;
    }

    /** Puts room aside, if there is plenty; from now on it is noticed within seconds that the disk is full, so that drafts find that room. */
    synchronized void keep() {
        kept = true;
        watch();
        Path file = folder.resolve(FILE);
        try {
            if (full || Files.exists(file) && Files.size(file) == ASIDE || usable() < AGAIN) {
                return;
            }
            Files.createDirectories(file.getParent());
            byte[] block = new byte[BLOCK];
            Arrays.fill(block, (byte) '-');      // a file of zeros takes no room on some disks
            try (OutputStream out = Files.newOutputStream(file)) {
                for (long size = 0; size < ASIDE; size += BLOCK) {
                    out.write(block);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No room could be put aside", e);
            giveUp();
        }
    }

    private void giveUp() {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What was put aside cannot be given up", e);
        }
    }

    private void stop() {
        if (clock != null) {
            clock.shutdown();
            clock = null;
        }
    }

    @Override
    public synchronized void close() {
        stop();
    }
}
