package org.peyvand.sync.internal.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.certificates.CertificateAuthority;
import org.peyvand.certificates.Keys;
import org.peyvand.certificates.Pem;
import org.peyvand.certificates.SigningRequest;

/** Key and certificate of a branch are one file: there is no moment at which one is new and the other is not. */
class LinkFilesTest {
    private static final URI HEAD = URI.create("https://head.example.org:8443");
    private final CertificateAuthority authority = CertificateAuthority.create("head", Clock.systemUTC());
    @TempDir
    Path folder;

    private String certificate(KeyPair keys) {
        return Pem.of(authority.client(SigningRequest.read(SigningRequest.of(keys, "x")).value(), "x", Duration.ofDays(1)));
    }

    private LinkFiles written(KeyPair keys) throws IOException {
        LinkFiles files = new LinkFiles(folder.resolve("sync"));
        files.write(HEAD, keys.getPrivate(), certificate(keys), Pem.of(authority.certificate()));
        return files;
    }

    private static void assertFits(LinkFiles files, KeyPair keys) throws IOException {
        LinkFiles.Link link = files.read();
        PrivateKey key = link.identity().key();
        assertEquals(keys.getPrivate(), key);
        assertEquals(keys.getPublic(), link.identity().certificate().getPublicKey());
        assertEquals(HEAD, link.head());
    }

    @Test
    void aRenewedKeyAndItsCertificateTakeTheirPlaceInOneStep() throws IOException {
        KeyPair first = Keys.generate();
        LinkFiles files = written(first);
        assertFits(files, first);
        KeyPair second = Keys.generate();
        files.renew(second.getPrivate(), certificate(second));
        assertFits(files, second);
        try (var all = Files.list(files.folder())) {
            assertEquals(3, all.count(), "address, authority, and one file for both");
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files.folder().resolve("branch.pem"))));
    }

    @Test
    void whatWasWrittenHalfwayWhenThePowerWentCountsForNothing() throws IOException {
        KeyPair first = Keys.generate();
        LinkFiles files = written(first);
        Files.writeString(files.folder().resolve("branch.pem.part"), Pem.of(Keys.generate().getPrivate()));
        assertFits(files, first);
        KeyPair second = Keys.generate();
        files.renew(second.getPrivate(), certificate(second));
        assertFits(files, second);
    }

    @Test
    void aBranchOfFormerTimesGoesOnWithItsTwoFilesUntilItRenews() throws IOException {
        KeyPair first = Keys.generate();
        LinkFiles files = written(first);
        Files.writeString(files.folder().resolve("branch.key"), Pem.of(first.getPrivate()));
        Files.writeString(files.folder().resolve("branch.pem"), certificate(first));
        assertFits(files, first);
        KeyPair second = Keys.generate();
        files.renew(second.getPrivate(), certificate(second));
        assertFits(files, second);
        assertFalse(Files.exists(files.folder().resolve("branch.key")), "the former key lies nowhere");
        Files.writeString(files.folder().resolve("branch.pem"), certificate(second));
        assertThrows(IOException.class, files::read, "a certificate without a key is none");
        assertTrue(files.head().isPresent());
    }
}
