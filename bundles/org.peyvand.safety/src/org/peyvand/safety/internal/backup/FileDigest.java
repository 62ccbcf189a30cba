package org.peyvand.safety.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import org.peyvand.base.Progress;

/** Digests of files, computed on the way where they are copied, and files that are really on the disk when they are said to be. */
public final class FileDigest {
    private static final int CHUNK = 1 << 18;

    private FileDigest() {
    }

    /** SHA-256 as 64 hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** A new SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * The digest of a file that is there.
     *
     * @param progress its units are bytes
     * @throws CancellationException when it is cancelled
     */
    public static String of(Path file, Progress progress) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return pump(in, null, progress);
        }
    }

    /** The same, and from now on the file survives the loss of power. */
    static String kept(Path file, Progress progress) throws IOException {
        String digest = of(file, progress);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return digest;
    }

    /** Copies a file and gives the digest of what was copied; the copy survives the loss of power. */
    public static String copy(Path from, Path to, Progress progress) throws IOException {
        Files.createDirectories(to.getParent());
        try (InputStream in = Files.newInputStream(from);
             FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            String digest = pump(in, out, progress);
            out.force(true);
            return digest;
        }
    }

    private static String pump(InputStream in, FileChannel out, Progress progress) throws IOException {
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            digest.update(chunk, 0, read);
            if (out != null) {
                ByteBuffer rest = ByteBuffer.wrap(chunk, 0, read);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
            }
            progress.worked(read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
