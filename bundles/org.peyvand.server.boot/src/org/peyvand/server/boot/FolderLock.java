package org.peyvand.server.boot;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One head office in a data folder at a time, on whatever database. The operating system drops the lock with the process. */
record FolderLock(FileChannel channel, FileLock lock) implements AutoCloseable {
    private static final Logger LOG = System.getLogger(FolderLock.class.getName());

    static FolderLock take(Home home) throws Refusal {
        Path file = home.run().resolve("lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw Refusal.failed(null, "folder.served", home.data());
            }
            return new FolderLock(channel, lock);
        } catch (IOException e) {
            throw Refusal.failed(e, "folder.impossible", home.data(), e.getMessage());
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            LOG.log(Level.DEBUG, "Held by this process", e);
            return null;
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The lock goes with the process", e);
        }
    }
}
