package org.peyvand.server.sync.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peyvand.certificates.Keys;
import org.peyvand.certificates.Pem;
import org.peyvand.certificates.SigningRequest;
import org.peyvand.sync.protocol.Packing;
import org.peyvand.sync.protocol.Words;

/** Another certificate for a branch, in its own name whatever its request says. */
class RenewServletTest {
    private final FakeOffice office = new FakeOffice();
    private final RenewServlet servlet = new RenewServlet(office.enrolments(), office, office.gate());

    private Asked asked(byte[] body) throws Exception {
        return Asked.by(office.branch(), body).of(servlet);
    }

    @Test
    void theNewOneIsForTheNewKeyAndTheNameOfTheOldOne() throws Exception {
        KeyPair keys = Keys.generate();
        Asked answered = asked(Packing.pack(Words.write(Map.of("request", SigningRequest.of(keys, "0199f000-0000-7000-8000-00000000000c")))));
        assertEquals(200, answered.status());
        X509Certificate certificate = Pem.certificate(answered.word("certificate"));
        assertEquals(keys.getPublic(), certificate.getPublicKey());
        assertTrue(certificate.getSubjectX500Principal().getName().contains("CN=" + FakeOffice.BRANCH), "not the name that the request claims");
        certificate.verify(office.authority().getPublicKey());
        assertTrue(certificate.getNotAfter().toInstant().isAfter(Instant.now().plus(FakeOffice.CLIENT_TIME.dividedBy(2))));
    }

    @Test
    void whatIsNoRequestIsRefusedInWords() throws Exception {
        for (Map<String, String> words : List.of(Map.<String, String>of(), Map.of("request", "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----"))) {
            Asked refused = asked(Packing.pack(Words.write(words)));
            assertEquals(400, refused.status());
            assertTrue(refused.text().length() > 40, refused.text());
        }
    }

    @Test
    void whatIsNotPackedOrNoObjectIsRefused() throws Exception {
        for (byte[] body : List.of(new byte[0], "<html>".getBytes(StandardCharsets.UTF_8), Packing.pack("[1]".getBytes(StandardCharsets.UTF_8)),
            Packing.pack(("{\"request\":\"" + "x".repeat(70_000) + "\"}").getBytes(StandardCharsets.UTF_8)))) {
            Asked refused = asked(body);
            assertEquals("400 text/plain; charset=utf-8 This is no call of the exchange.", refused.status() + " " + refused.text());
        }
    }
}
