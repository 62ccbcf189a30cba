package org.peyvand.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What certificates say, for how long, and when they stop counting. */
class CertificateAuthorityTest {
    private static final Duration QUARTER = Duration.ofDays(90);
    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;
    private SettableClock clock;
    private CertificateAuthority authority;
    private CertificateCheck check;

    @BeforeEach
    void make() {
        clock = new SettableClock(START);
        authority = CertificateAuthority.create("Test", clock);
        check = new CertificateCheck(authority, new RevocationFile(folder.resolve("revoked")));
    }

    private X509Certificate client(String name) {
        return authority.client(SigningRequest.read(SigningRequest.of(Keys.generate(), "what the client says")).value(), name, QUARTER);
    }

    private String objection(X509Certificate certificate) {
        return check.objection(certificate, clock.instant()).map(message -> message.key()).orElse("");
    }

    @Test
    void theAuthorityNamesTheClientNotTheClientItself() {
        assertEquals("CN=شعبهٔ تبریز\\, «ب»,O=Peyvand", client("شعبهٔ تبریز, «ب»").getSubjectX500Principal().getName());
    }

    @Test
    void aCertificateOfAClientIsGoodForClientsOnly() throws Exception {
        X509Certificate certificate = client("branch");
        assertEquals(List.of("1.3.6.1.5.5.7.3.2"), certificate.getExtendedKeyUsage());
        assertEquals(-1, certificate.getBasicConstraints(), "could issue further ones");
        assertEquals(List.of("1.3.6.1.5.5.7.3.1"), authority.server(List.of("localhost"), QUARTER).certificate().getExtendedKeyUsage());
        assertEquals(0, authority.certificate().getBasicConstraints());
    }

    @Test
    void itCountsFromNowOnUntilItsEnd() {
        X509Certificate certificate = client("branch");
        assertEquals("", objection(certificate));
        clock.pass(QUARTER.minusSeconds(1));
        assertEquals("", objection(certificate));
        clock.pass(Duration.ofSeconds(2));
        assertEquals("certificate.ended", objection(certificate));
        clock.pass(QUARTER.plusDays(2).negated());
        assertEquals("certificate.early", objection(certificate));
    }

    @Test
    void clocksThatAreALittleBehindAreNoTrouble() {
        X509Certificate certificate = client("branch");
        clock.pass(Duration.ofMinutes(-5));
        assertEquals("", objection(certificate));
    }

    @Test
    void aRevokedCertificateNeverCountsAgain() {
        X509Certificate certificate = client("branch");
        X509Certificate other = client("branch");
        check.revocations().revoke(certificate.getSerialNumber(), clock.instant());
        assertEquals("certificate.revoked", objection(certificate));
        assertEquals("", objection(other), "another one of the same name");
        assertTrue(new RevocationFile(folder.resolve("revoked")).isRevoked(certificate.getSerialNumber()), "forgotten by the next process");
    }

    @Test
    void strangersAndLookalikesAreNotLetIn() {
        CertificateAuthority lookalike = CertificateAuthority.create("Test", clock);
        X509Certificate theirs = lookalike.client(SigningRequest.read(SigningRequest.of(Keys.generate(), "x")).value(), "branch", QUARTER);
        assertEquals("certificate.stranger", objection(theirs));
        assertEquals("certificate.stranger", objection(authority.certificate()), "the authority is no client");
    }

    @Test
    void nothingOutlivesTheAuthority() {
        clock.pass(CertificateAuthority.OWN_TIME.minusDays(10));
        assertEquals(authority.certificate().getNotAfter(), client("branch").getNotAfter());
    }

    @Test
    void numbersAreNeverTheSame() {
        Set<Object> numbers = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            X509Certificate certificate = client("branch");
            assertTrue(certificate.getSerialNumber().bitLength() > 100, "can be guessed");
            numbers.add(certificate.getSerialNumber());
        }
        assertEquals(50, numbers.size());
    }

    @Test
    void serversAreKnownByNamesAndAddresses() throws Exception {
        var names = authority.server(List.of("hq.example.org", "192.0.2.10", "2001:db8::1", "پیوند.example"), QUARTER).certificate().getSubjectAlternativeNames();
        assertTrue(names.contains(List.of(2, "hq.example.org")), names.toString());
        assertTrue(names.contains(List.of(7, "192.0.2.10")), names.toString());
        assertTrue(names.contains(List.of(7, "2001:db8:0:0:0:0:0:1")), names.toString());
        assertTrue(names.stream().anyMatch(name -> name.get(1).toString().startsWith("xn--")), names.toString());
    }

    @Test
    void authoritiesDiffer() {
        assertNotEquals(authority.certificate(), CertificateAuthority.create("Test", clock).certificate());
        assertFalse(authority.hasIssued(CertificateAuthority.create("Test", clock).certificate()));
    }
}
