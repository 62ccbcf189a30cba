package org.peyvand.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** A file whose first line, in UTF-8, is a password. */
final class PasswordFile {
    /** More than the longest password; nobody reads a film into memory by mistake. */
    private static final int MOST_BYTES = 1024;
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private PasswordFile() {
    }

    /** Whether the file system says that somebody beside the owner may read or write it. */
    static boolean isOpenToOthers(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view != null && view.readAttributes().permissions().stream().anyMatch(OTHERS::contains);
    }

    /** The first line, without the end of the line. */
    static char[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** The first line of what is read to its end. */
    static char[] read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES);
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        char[] line = Arrays.copyOf(text.array(), end);
        Arrays.fill(text.array(), '\0');
        return line;
    }
}
