package org.peyvand.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of an authority: what is made, kept, renewed, and who may read it. */
class AuthorityFolderTest {
    private static final Duration QUARTER = Duration.ofDays(90);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "::1");

    @TempDir
    Path place;
    private SettableClock clock;
    private AuthorityFolder folder;

    @BeforeEach
    void make() {
        clock = new SettableClock(Instant.parse("2026-11-22T12:00:00Z"));
        folder = new AuthorityFolder(place.resolve("tls"), clock);
    }

    private BigInteger server(List<String> names) {
        return folder.server(folder.authority("Test"), names, QUARTER, MONTH).certificate().getSerialNumber();
    }

    @Test
    void theAuthorityIsMadeOnceAndFoundAgain() {
        CertificateAuthority made = folder.authority("Test");
        CertificateAuthority found = new AuthorityFolder(place.resolve("tls"), clock).authority("Another name");
        assertEquals(made.certificate(), found.certificate());
        assertEquals(made.key(), found.key());
    }

    @Test
    void onlyTheOwnerReadsPrivateKeys() throws Exception {
        server(NAMES);
        for (String key : List.of("ca.key", "server.key")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("tls").resolve(key))), key);
        }
        assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("tls").resolve(AuthorityFolder.CERTIFICATE))));
    }

    @Test
    void theCertificateOfTheServerIsRenewedBeforeItEnds() {
        BigInteger first = server(NAMES);
        clock.pass(QUARTER.minus(MONTH).minusSeconds(1));
        assertEquals(first, server(NAMES));
        clock.pass(Duration.ofSeconds(2));
        BigInteger renewed = server(NAMES);
        assertNotEquals(first, renewed);
        assertEquals(renewed, server(NAMES), "once is enough");
    }

    @Test
    void aFurtherNameNeedsAnotherCertificateFewerNamesDoNot() {
        BigInteger first = server(List.of("localhost", "hq.example.org", "2001:DB8::1"));
        assertEquals(first, server(List.of("localhost", "2001:db8:0::1%eth0")));
        assertNotEquals(first, server(List.of("localhost", "other.example.org")));
    }

    @Test
    void aServerOfAnotherAuthorityIsReplaced() throws Exception {
        BigInteger first = server(NAMES);
        Files.delete(place.resolve("tls/ca.pem"));
        Files.delete(place.resolve("tls/ca.key"));
        assertNotEquals(first, server(NAMES));
    }

    @Test
    void halfAnAuthorityIsNoReasonToMakeANewOne() throws Exception {
        folder.authority("Test");
        Files.delete(place.resolve("tls/ca.key"));
        CertificateFailure failure = assertThrows(CertificateFailure.class, () -> folder.authority("Test"));
        assertTrue(failure.getMessage().startsWith("Only one of ca.pem and ca.key is in "), failure.getMessage());
    }

    @Test
    void aDamagedFileIsToldByName() throws Exception {
        folder.authority("Test");
        Files.writeString(place.resolve("tls/ca.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        CertificateFailure failure = assertThrows(CertificateFailure.class, () -> folder.authority("Test"));
        assertTrue(failure.getMessage().contains(place.resolve("tls").toString()), failure.getMessage());
    }

    @Test
    void whatAnotherProcessRevokesIsSeen() throws Exception {
        Revocations here = folder.revocations();
        folder.authority("Test");
        assertTrue(!here.isRevoked(BigInteger.TEN));
        folder.revocations().revoke(BigInteger.TEN, clock.instant());
        assertTrue(here.isRevoked(BigInteger.TEN));
        assertTrue(!here.isRevoked(BigInteger.TWO));
        folder.revocations().revoke(BigInteger.TEN, clock.instant());
        assertEquals(1, Files.readAllLines(place.resolve("tls/revoked")).size());
    }

    @Test
    void aListThatCannotBeReadLetsNobodyIn() throws Exception {
        folder.authority("Test");
        Files.writeString(place.resolve("tls/revoked"), "no number\n");
        assertTrue(folder.revocations().isRevoked(BigInteger.ONE));
    }

    @Test
    void aListThatIsAFolderLetsNobodyIn() throws Exception {
        folder.authority("Test");
        Files.createDirectories(place.resolve("tls/revoked"));
        assertTrue(folder.revocations().isRevoked(BigInteger.ONE));
    }
}
