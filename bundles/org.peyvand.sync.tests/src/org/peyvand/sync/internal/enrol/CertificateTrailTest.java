package org.peyvand.sync.internal.enrol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.peyvand.certificates.CertificateAuthority;
import org.peyvand.certificates.Keys;
import org.peyvand.certificates.Pem;
import org.peyvand.certificates.SigningRequest;
import org.peyvand.core.CurrentUserService;
import org.peyvand.security.model.SignInEvent;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.SignInTrail;
import org.peyvand.sync.Enrolments;
import org.peyvand.sync.RefusedCalls;
import org.peyvand.sync.internal.link.Code;
import org.peyvand.testing.TestPlatform;

/** What happens to codes and certificates of branches is in the audit trail: who, when, which certificate. */
class CertificateTrailTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    /** Issues like a head office that somebody calls from a certain computer. */
    private record Office(CertificateAuthority own) implements Enrolments.Issuer {
        @Override
        public X509Certificate authority() {
            return own.certificate();
        }

        @Override
        public X509Certificate issue(SigningRequest request, String name) {
            return own.client(request, name, Duration.ofDays(90));
        }

        @Override
        public String client() {
            return "192.0.2.7";
        }
    }

    private static List<SignInEvent> events(TestPlatform platform, SignInEventKind kind) {
        return platform.service(SignInTrail.class).events(new SignInTrail.Filter(null, null, null, kind), 0, 50);
    }

    private static SignInEvent only(TestPlatform platform, SignInEventKind kind) {
        List<SignInEvent> found = events(platform, kind);
        assertEquals(1, found.size(), kind::toString);
        assertNotNull(found.getFirst().getAt());
        return found.getFirst();
    }

    private static String number(String pem) {
        return Pem.certificate(pem).getSerialNumber().toString(16);
    }

    @Test
    void enrolmentRenewalAndRevocationAreInTheTrail() {
        try (TestPlatform platform = TestPlatform.inMemory()) {
            Enrolments enrolments = platform.service(Enrolments.class);
            Office office = new Office(CertificateAuthority.create("head", Clock.systemUTC()));
            UUID me = platform.service(CurrentUserService.class).userId();
            Code code = Code.read(enrolments.code("Shiraz").value()).orElseThrow();
            SignInEvent made = only(platform, SignInEventKind.CODE_MADE);
            assertEquals("Shiraz · " + code.id(), made.getSubject(), "the secret part is nowhere");
            assertEquals(me, made.getDoneBy());

            String request = SigningRequest.of(Keys.generate(), "x");
            assertFalse(enrolments.redeem(code.id(), request, "wrong", office).isDone());
            assertFalse(enrolments.redeem(code.id(), request, "wrong again", office).isDone());
            assertEquals("192.0.2.7", only(platform, SignInEventKind.CODE_REFUSED).getMachine(), "a second one within the hour tells nothing new");

            Enrolments.Enrolled enrolled = enrolments.redeem(code.id(), request, code.proof("enrol", request), office).value();
            SignInEvent joined = only(platform, SignInEventKind.ENROLLED);
            assertEquals("Shiraz · " + number(enrolled.certificate()), joined.getSubject());
            assertEquals(SignInWay.NETWORK, joined.getWay());
            assertEquals("192.0.2.7", joined.getMachine());
            assertNull(joined.getDoneBy(), "a computer, nobody of ours");

            String renewed = enrolments.renew(enrolled.branch(), SigningRequest.of(Keys.generate(), "x"), office).value();
            assertEquals("Shiraz · " + number(renewed), only(platform, SignInEventKind.RENEWED).getSubject());

            assertEquals(2, enrolments.revoke(enrolled.branch()).value());
            SignInEvent revoked = only(platform, SignInEventKind.REVOKED);
            assertTrue(revoked.getSubject().contains(number(renewed)) && revoked.getSubject().contains(number(enrolled.certificate())), revoked::getSubject);
            assertEquals(me, revoked.getDoneBy());
            assertEquals(SignInWay.HEAD_OFFICE, revoked.getWay());

            RefusedCalls calls = platform.service(RefusedCalls.class);
            BigInteger serial = Pem.certificate(renewed).getSerialNumber();
            for (int i = 0; i < 20; i++) {
                calls.note(enrolled.branch().toString(), serial, true, "192.0.2.8");
            }
            calls.note("no branch", serial, false, "192.0.2.9");
            assertEquals("Shiraz · " + number(renewed), only(platform, SignInEventKind.CALL_REVOKED).getSubject());
            assertEquals("192.0.2.8", only(platform, SignInEventKind.CALL_REVOKED).getMachine());
            assertEquals("no branch · " + number(renewed), only(platform, SignInEventKind.CALL_REFUSED).getSubject());
        }
    }

    @Test
    void theSameIsNotedOnceInAWhileAndNotTooMuchAtAll() {
        Seldom seldom = new Seldom(Duration.ofHours(1));
        assertTrue(seldom.isDue("a", NOW));
        assertFalse(seldom.isDue("a", NOW.plusSeconds(3_599)));
        assertTrue(seldom.isDue("b", NOW.plusSeconds(3_599)));
        assertTrue(seldom.isDue("a", NOW.plusSeconds(3_600)));
        int noted = 0;
        for (int i = 0; i < 10_000; i++) {
            noted += seldom.isDue("x" + i, NOW.plusSeconds(3_600)) ? 1 : 0;
        }
        assertEquals(498, noted);
        assertTrue(seldom.isDue("c", NOW.plusSeconds(10_000)));
    }
}
