package org.peyvand.sync.internal.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.certificates.CertificateAuthority;
import org.peyvand.certificates.Identity;
import org.peyvand.certificates.Keys;
import org.peyvand.certificates.SigningRequest;
import org.peyvand.sync.protocol.Refused;
import org.peyvand.sync.protocol.Unreachable;

/** What somebody at the branch reads when what answers is no head office, or one that does not let him in. */
class StrangeAnswersTest {
    private static final char[] PASSWORD = {'-'};
    private static final Duration DAY = Duration.ofDays(1);
    private final CertificateAuthority authority = CertificateAuthority.create("test", Clock.systemUTC());
    private SSLServerSocket server;
    private volatile String answer = "";

    @BeforeEach
    void open() throws Exception {
        open(authority, true);
    }

    private void open(CertificateAuthority of, boolean asks) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(of.server(List.of("localhost"), DAY).keyStore(PASSWORD), PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(Identity.trustStore(authority.certificate()));
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        server = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0, 10, InetAddress.getLoopbackAddress());
        server.setNeedClientAuth(asks);
        Thread.ofVirtual().start(this::serve);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (SSLSocket one = (SSLSocket) server.accept()) {
                one.getInputStream().read(new byte[1 << 14]);
                one.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                System.getLogger("test").log(System.Logger.Level.DEBUG, "refused", e);
            }
        }
    }

    private Https link(Clock issued) {
        return link(authority, issued);
    }

    /** @param of which the branch has joined */
    private Https link(CertificateAuthority of, Clock issued) {
        KeyPair keys = Keys.generate();
        CertificateAuthority then = new CertificateAuthority(of.certificate(), of.key(), issued);
        Identity branch = new Identity(keys.getPrivate(), List.of(then.client(new SigningRequest(keys.getPublic()), "branch", DAY), of.certificate()));
        return Https.of(new LinkFiles.Link(address(), branch, of.certificate()));
    }

    private URI address() {
        return URI.create("https://localhost:" + server.getLocalPort());
    }

    private static String unreachable(Https link) {
        return assertThrows(Unreachable.class, () -> link.call(new byte[1])).reason().in(Locale.ENGLISH);
    }

    private String unreachable(String said) {
        answer = said;
        return unreachable(link(Clock.systemUTC()));
    }

    private static String http(String status, String type, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body;
    }

    @Test
    void whoseCertificateHasEndedIsToldWhatToDo() {
        Https ended = link(Clock.offset(Clock.systemUTC(), Duration.ofDays(-100)));
        Refused refused = assertThrows(Refused.class, () -> ended.call(new byte[1]));
        assertTrue(refused.reason().in(Locale.ENGLISH).startsWith("The certificate of this branch ended on "), refused.reason().in(Locale.ENGLISH));
        assertTrue(refused.reason().in(Locale.of("fa")).startsWith("گواهی این شعبه در "), refused.reason().in(Locale.of("fa")));
    }

    @Test
    void anotherHeadOfficeIsNotTheOneThatWasJoined() {
        String said = unreachable(link(CertificateAuthority.create("another", Clock.systemUTC()), Clock.systemUTC()));
        assertTrue(said.startsWith("What answers at https://localhost:") && said.contains("is not the head office that this branch has joined"), said);
    }

    @Test
    void aCertificateThatIsNotGoodNowMayBeAMatterOfTheClock() throws Exception {
        server.close();
        open(new CertificateAuthority(authority.certificate(), authority.key(), Clock.offset(Clock.systemUTC(), Duration.ofDays(-100))), true);
        String said = unreachable(link(Clock.systemUTC()));
        assertTrue(said.contains("is not good at") && said.contains("set the clock"), said);
    }

    @Test
    void whoJoinsIsToldOfTheAddressAndTheCode() throws Exception {
        answer = http("501 Unsupported method", "text/html", "<html>Unsupported method</html>");
        server.close();
        open(authority, false);
        String other = unreachable(Https.unknown(address()));
        assertTrue(other.startsWith("What answers at https://localhost:") && other.contains("is no head office of Peyvand"), other);
        answer = "";
        String cut = unreachable(Https.unknown(address()));
        assertTrue(cut.contains("Is it the address of a head office?"), cut);
        URI address = address();
        server.close();
        String nobody = unreachable(Https.unknown(address));
        assertTrue(nobody.contains("the code is still good"), nobody);
    }

    @Test
    void aCaptivePortalIsNoHeadOffice() {
        String said = unreachable(http("200 OK", "text/html", "<html><style>a { }</style><title>Please</title>\n<body class=\"x\">sign in</body></html>"));
        assertTrue(said.startsWith("What answers at https://localhost:") && said.endsWith("it said: Please sign in"), said);
        assertTrue(unreachable(http("302 Found", "text/html", "moved")).contains("cannot answer now (302)"));
    }

    @Test
    void aBodyThatClaimsToBeAnAnswerAndIsNoneWasCut() {
        assertTrue(unreachable(http("200 OK", "application/x-peyvand-sync", "<html>")).contains("was cut"));
        assertTrue(unreachable("HTTP/1.1 200 OK\r\nContent-Type: application/x-peyvand-sync\r\nContent-Length: 100\r\n\r\nhalf").contains("was cut"));
        assertTrue(unreachable("").contains("was cut"));
    }

    @Test
    void aHeadOfficeThatCannotAnswerNowIsAskedLater() {
        String said = unreachable(http("503 Service Unavailable", "text/plain", "Later."));
        assertTrue(said.endsWith("cannot answer now (503): Later."), said);
        answer = http("503 Service Unavailable", "text/plain; charset=utf-8", "Full.\nxx");
        Unreachable full = assertThrows(Unreachable.class, () -> link(Clock.systemUTC()).call(new byte[1]));
        assertTrue(full.reason().in(Locale.ENGLISH).endsWith(": Full."), full.reason().in(Locale.ENGLISH));
        assertTrue(full.reason().in(Locale.of("fa")).contains("xx") && !full.reason().in(Locale.of("fa")).contains("Full"), "in the language of the person");
    }

    @Test
    void aRefusalIsOneInTheLanguageOfThePerson() {
        answer = http("403 Forbidden", "text/plain", "Not you.\nxx");
        Refused refused = assertThrows(Refused.class, () -> link(Clock.systemUTC()).call(new byte[1]));
        assertEquals("The head office refuses: Not you.", refused.reason().in(Locale.ENGLISH));
        assertTrue(refused.reason().in(Locale.of("fa")).endsWith("xx"));
    }
}
