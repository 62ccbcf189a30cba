package org.peyvand.persistence.postgresql.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;

/** The file whose first line is the password at the server. Nobody but its owner may read or change it. */
final class PasswordFile {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE,
        PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private PasswordFile() {
    }

    /** @throws DatabaseUnavailable when it is not there, cannot be read, or others may look into it */
    static String read(Path file) {
        try {
            refuseIfOpen(file);
            try (Stream<String> lines = Files.lines(file)) {
                return lines.findFirst().orElse("");
            }
        } catch (NoSuchFileException e) {
            throw new DatabaseUnavailable(Message.of(PasswordFile.class, "password.missing", file.toString()), e);
        } catch (IOException e) {
            throw new DatabaseUnavailable(Message.of(PasswordFile.class, "password.unreadable", file.toString(), e.toString()), e);
        }
    }

    private static void refuseIfOpen(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && view.readAttributes().permissions().stream().anyMatch(OTHERS::contains)) {
            throw new DatabaseUnavailable(Message.of(PasswordFile.class, "password.open", file.toString()));
        }
    }
}
