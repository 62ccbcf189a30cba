package org.peyvand.sync.internal.link;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.certificates.Identity;
import org.peyvand.certificates.Pem;
import org.peyvand.persistence.Database;

/**
 * What a branch needs to show who it is, in a folder that only its owner can read.
 *
 * @param folder {@code sync} in the data folder
 */
public record LinkFiles(Path folder) {
    private static final String HEAD = "head";
    /** Key and certificate in one, since one without the other is worth nothing. */
    private static final String IDENTITY = "branch.pem";
    /** Where the key was before. */
    private static final String FORMER_KEY = "branch.key";
    private static final String AUTHORITY = "head.pem";
    private static final String JOINING = "joining";

    /** All of it. */
    record Link(URI head, Identity identity, X509Certificate authority) {
    }

    /** Those of a database. */
    public static LinkFiles in(Database database) {
        return new LinkFiles(database.folder().resolve("sync"));
    }

    Optional<URI> head() {
        Path file = folder.resolve(HEAD);
        try {
            return Files.exists(file) ? Optional.of(URI.create(Files.readString(file).strip())) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Link read() throws IOException {
        X509Certificate authority = Pem.certificate(Files.readString(folder.resolve(AUTHORITY)));
        String own = Files.readString(folder.resolve(IDENTITY));
        boolean former = !own.contains("PRIVATE KEY");
        Identity identity = new Identity(Pem.key(former ? Files.readString(folder.resolve(FORMER_KEY)) : own), List.of(Pem.certificate(own), authority));
        return new Link(head().orElseThrow(() -> new IOException("no head office")), identity, authority);
    }

    /** Of a new link the address comes last: without it nothing counts. */
    void write(URI head, PrivateKey key, String certificate, String authority) throws IOException {
        Files.createDirectories(folder);
        owned(folder, "rwx------");
        put(AUTHORITY, authority);
        renew(key, certificate);
        put(HEAD, head.toString());
    }

    /** Another key with its certificate, both at once: whenever the program ends, the former ones or these are there, and they fit. */
    void renew(PrivateKey key, String certificate) throws IOException {
        put(IDENTITY, Pem.of(key) + certificate);
        Files.deleteIfExists(folder.resolve(FORMER_KEY));
    }

    /** At the next start the database, a new one, becomes that of a branch. */
    void joining(UUID branch) throws IOException {
        put(JOINING, branch.toString());
    }

    /** Which branch's the database is to become. */
    public Optional<UUID> joining() {
        try {
            Path file = folder.resolve(JOINING);
            return Files.exists(file) ? Optional.of(UUID.fromString(Files.readString(file).strip())) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** It has become that. */
    public void joined() throws IOException {
        Files.deleteIfExists(folder.resolve(JOINING));
    }

    private void put(String name, String text) throws IOException {
        Path part = folder.resolve(name + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part);
        owned(part, "rw-------");
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void owned(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
