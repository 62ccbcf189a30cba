package org.peyvand.persistence.vault;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;

/**
 * The file {@value #NAME} beside an encrypted database: what opens it, but never the key itself. A folder without it has a plain database.
 *
 * @param folder the data folder
 */
public record KeyFile(Path folder) {
    /** Its name. */
    public static final String NAME = "db.key";
    private static final String FORMAT = "1";

    /**
     * What it says.
     *
     * @param id of the key, {@link DataKey#id()}
     * @param passphrase the key wrapped with the passphrase; empty when there is none
     * @param recovery the key wrapped with the recovery key
     * @param store name of the system's key store that has the key; empty when none has it
     */
    public record Locks(String id, Optional<WrappedKey> passphrase, Optional<WrappedKey> recovery, Optional<String> store) {
        /** The same with another passphrase, or with none. */
        public Locks withPassphrase(Optional<WrappedKey> other) {
            return new Locks(id, other, recovery, store);
        }

        /** The same with another recovery key. */
        public Locks withRecovery(WrappedKey other) {
            return new Locks(id, passphrase, Optional.of(other), store);
        }

        /** The same with another key store, or with none. */
        public Locks withStore(Optional<String> other) {
            return new Locks(id, passphrase, recovery, other);
        }
    }

    /**
     * Reads it; empty where there is none.
     *
     * @throws DatabaseUnavailable when it cannot be read or is not one
     */
    public Optional<Locks> read() {
        Path file = folder.resolve(NAME);
        if (folder.toString().isEmpty() || !Files.exists(file)) {
            return Optional.empty();
        }
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(file, StandardCharsets.US_ASCII)));
        } catch (IOException | IllegalArgumentException e) {
            throw new DatabaseUnavailable(Message.of(KeyFile.class, "key.unreadable", file.toString(), e.toString()), e);
        }
        String id = lines.getProperty("id", "");
        if (!FORMAT.equals(lines.getProperty("format")) || !id.matches("[0-9a-f]{32}")) {
            throw new DatabaseUnavailable(Message.of(KeyFile.class, "key.unknown", file.toString()));
        }
        return Optional.of(new Locks(id, Optional.ofNullable(lines.getProperty("passphrase")).map(WrappedKey::new),
            Optional.ofNullable(lines.getProperty("recovery")).map(WrappedKey::new), Optional.ofNullable(lines.getProperty("store"))));
    }

    /** Writes it, for its owner only; a crash leaves the old one or the new one. */
    public void write(Locks locks) throws IOException {
        StringBuilder text = new StringBuilder("# Opens the database beside it for whoever knows the passphrase or the recovery key. The key itself is not here.\nformat=" + FORMAT
            + "\nid=" + locks.id() + '\n');
        locks.passphrase().ifPresent(one -> text.append("passphrase=").append(one.text()).append('\n'));
        locks.recovery().ifPresent(one -> text.append("recovery=").append(one.text()).append('\n'));
        locks.store().ifPresent(one -> text.append("store=").append(one).append('\n'));
        Path draft = folder.resolve(NAME + ".part");
        Files.deleteIfExists(draft);
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createFile(draft, posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))} : new FileAttribute<?>[0]);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer rest = StandardCharsets.US_ASCII.encode(text.toString());
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(draft, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
