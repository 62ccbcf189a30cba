package org.peyvand.persistence.derby.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;

/**
 * The file {@code db.holder} in the data folder: who has the database open. The operating system drops the lock with the process, so
 * what a killed process left there keeps nobody out; it only says that the database was not closed.
 *
 * @param leftOpen whether whoever had the database before did not close it
 */
record Holder(FileChannel channel, FileLock lock, boolean leftOpen) {
    private static final Logger LOG = System.getLogger(Holder.class.getName());
    /** The lock stands behind the text: some systems don't let others read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final int LONGEST_TEXT = 1000;

    static Holder take(Path folder) {
        Path file = folder.resolve("db.holder");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String holder = read(channel);
                channel.close();
                throw new DatabaseUnavailable(held(folder, holder));
            }
            String before = read(channel);
            if (!before.isEmpty()) {
                LOG.log(Level.INFO, "Not closed properly by process {0}; the database is being recovered", before.replace('\n', ' '));
            }
            write(channel, description());
            return new Holder(channel, lock, !before.isEmpty());
        } catch (IOException e) {
            throw new DatabaseUnavailable(Message.of(OpenDatabase.class, "folder.impossible", folder.toString(), e.toString()), e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            LOG.log(Level.DEBUG, "Held by this process", e);
            return null;
        }
    }

    private static Message held(Path folder, String holder) {
        List<String> parts = new ArrayList<>(holder.lines().toList());
        while (parts.size() < 4) {
            parts.add("?");
        }
        return Message.of(OpenDatabase.class, "database.held", folder.toString(), parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }

    /** Process, user, computer, moment; a line each. */
    private static String description() {
        return String.join("\n", String.valueOf(ProcessHandle.current().pid()), System.getProperty("user.name"), host(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            LOG.log(Level.DEBUG, "This computer has no name", e);
            return "localhost";
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST_TEXT);
        channel.read(buffer, 0);
        return StandardCharsets.UTF_8.decode(buffer.flip()).toString().strip();
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(text), 0);
        channel.force(true);
    }

    /** @param closed whether the database was closed; the next who opens it finds that it was not otherwise */
    void release(boolean closed) {
        try (channel) {
            if (closed) {
                channel.truncate(0);
            }
            lock.release();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The file db.holder cannot be released", e);
        }
    }
}
