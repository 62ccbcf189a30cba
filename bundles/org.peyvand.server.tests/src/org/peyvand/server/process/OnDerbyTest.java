package org.peyvand.server.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.certificates.AuthorityFolder;
import org.peyvand.certificates.CertificateAuthority;
import org.peyvand.certificates.Identity;
import org.peyvand.certificates.Keys;
import org.peyvand.certificates.SigningRequest;

/** One head office with its embedded database, started on an empty folder, looked at from outside and ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OnDerbyTest {
    private static final int LAST = Integer.MAX_VALUE;

    @TempDir
    static Path data;
    private static FileTime begin;
    private static HeadOfficeProcess office;

    @BeforeAll
    static void start() {
        begin = FileTime.from(Instant.now());
        office = HeadOfficeProcess.start(data, "--port", "0", "--host", "127.0.0.1").listening();
    }

    @AfterAll
    static void end() throws Exception {
        office.close();
    }

    @Test
    void oneLineSaysWhereItListens() throws Exception {
        assertEquals("Peyvand head office listens on https://127.0.0.1:" + office.address().getPort(), office.line());
        assertEquals("", office.said());
    }

    @Test
    void itIsLiveAndReadyAtOnce() throws Exception {
        assertEquals("live\n", office.get("/health/live").body());
        HttpResponse<String> ready = office.get("/health/ready");
        assertEquals("200 ready\n", ready.statusCode() + " " + ready.body());
        assertEquals(HttpClient.Version.HTTP_2, ready.version());
    }

    @Test
    void onlyWhoTrustsItsAuthorityTalksToIt() {
        HttpClient stranger = HttpClient.newHttpClient();
        assertThrows(SSLException.class, () -> office.get(stranger, "/health/live"));
    }

    @Test
    void onlyBranchesExchange() throws Exception {
        HttpClient nobody = office.client(Optional.empty(), "TLSv1.3");
        HttpRequest.Builder request = HttpRequest.newBuilder(office.address().resolve("/sync/v1/call"));
        HttpResponse<String> refused = nobody.send(request.POST(HttpRequest.BodyPublishers.ofString("[]")).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(403, refused.statusCode());
        assertTrue(refused.body().startsWith("Only branches"), refused.body());
        HttpRequest.Builder enrol = HttpRequest.newBuilder(office.address().resolve("/sync/v1/enrol"));
        assertEquals(400, nobody.send(enrol.POST(HttpRequest.BodyPublishers.ofString("not packed")).build(), HttpResponse.BodyHandlers.ofString()).statusCode());
    }

    @Test
    void olderTlsIsRefused() {
        HttpClient older = office.client(Optional.empty(), "TLSv1.2");
        assertThrows(IOException.class, () -> office.get(older, "/health/live"));
    }

    @Test
    void nothingAnswersInTheClear() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", office.address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes());
            assertFalse(new String(socket.getInputStream().readNBytes(12)).startsWith("HTTP/1.1 200"));
        }
    }

    @Test
    void thePageIsInTheLanguageThatIsAskedFor() throws Exception {
        HttpClient client = office.client(Optional.empty(), "TLSv1.3");
        String persian = office.get(client, "/", "Accept-Language", "fa-IR,fa;q=0.9,en;q=0.5").body();
        assertTrue(persian.contains("<html lang=\"fa\" dir=\"rtl\">") && persian.contains("همه چیز کار می‌کند."), persian);
        HttpResponse<String> english = office.get(client, "/?lang=en", "Accept-Language", "fa");
        assertTrue(english.body().contains("<html lang=\"en\" dir=\"ltr\">") && english.body().contains("Everything works."), english.body());
        assertTrue(english.body().contains("<bdi>Derby</bdi>"), english.body());
        String policy = english.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-") && !english.body().contains("<script"), policy);
        assertFalse(english.body().contains(data.toString()), "tells where the data is");
    }

    @Test
    void figuresAreThereForPrometheus() throws Exception {
        String figures = office.get("/metrics").body();
        for (String line : List.of("peyvand_ready 1", "database_connections_max 64", "peyvand_last_seal_number ", "jvm_threads_current ",
                "http_requests_total{status=\"2xx\"} ")) {
            assertTrue(figures.lines().anyMatch(one -> one.startsWith(line)), line + " is not in\n" + figures);
        }
    }

    @Test
    void whatIsNotThereIsToldWithoutTheInside() throws Exception {
        assertEquals(400, office.get("/health/../../etc/passwd").statusCode());
        HttpResponse<String> nothing = office.get("/health/nothing");
        assertEquals("404 There is nothing here.\n", nothing.statusCode() + " " + nothing.body());
        assertEquals("no-store", nothing.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(nothing.headers().firstValue("Server").isEmpty(), "tells what it runs on");
    }

    @Test
    void aBodyHasItsLimit() throws Exception {
        HttpClient client = office.client(Optional.empty(), "TLSv1.3");
        HttpRequest large = HttpRequest.newBuilder(office.address().resolve("/health/live")).POST(HttpRequest.BodyPublishers.ofByteArray(new byte[9 << 20])).build();
        assertEquals(413, client.send(large, HttpResponse.BodyHandlers.ofString()).statusCode());
    }

    @Test
    void certificatesOfClientsCountUntilTheyAreRevoked() throws Exception {
        AuthorityFolder folder = new AuthorityFolder(data.resolve("tls"), Clock.systemUTC());
        CertificateAuthority authority = folder.authority("");
        Identity branch = branch(authority);
        HttpClient client = office.client(Optional.of(branch), "TLSv1.3");
        assertEquals(200, office.get(client, "/health/live").statusCode());
        folder.revocations().revoke(branch.certificate().getSerialNumber(), Instant.now());
        HttpResponse<String> refused = office.get(client, "/health/live");
        assertEquals("403 The certificate was revoked.\n", refused.statusCode() + " " + refused.body());
        Identity forged = branch(CertificateAuthority.create("Peyvand head office", Clock.systemUTC()));
        assertThrows(IOException.class, () -> office.get(office.client(Optional.of(forged), "TLSv1.3"), "/health/live"));
    }

    @Test
    void whoseCertificateHasEndedIsNotLetIn() {
        Clock lastYear = Clock.offset(Clock.systemUTC(), Duration.ofDays(-365));
        Identity ended = branch(new AuthorityFolder(data.resolve("tls"), lastYear).authority(""));
        assertThrows(SSLException.class, () -> office.get(office.client(Optional.of(ended), "TLSv1.3"), "/health/live"));
    }

    private static Identity branch(CertificateAuthority authority) {
        KeyPair keys = Keys.generate();
        X509Certificate certificate = authority.client(SigningRequest.read(SigningRequest.of(keys, "x")).value(), "branch", Duration.ofDays(1));
        return new Identity(keys.getPrivate(), List.of(certificate, authority.certificate()));
    }

    @Test
    void aSecondOneOnTheSameFolderIsRefused() throws Exception {
        try (HeadOfficeProcess second = HeadOfficeProcess.start(data, "--port", "0", "--lang", "fa")) {
            assertEquals(3, second.exit());
            assertTrue(second.said().contains(data.toString()) && second.said().contains("هم‌اکنون یک دفتر مرکزی در حال کار است"), second.said());
            assertEquals(1, second.said().lines().count(), second.said());
            assertEquals("", second.rest());
        }
    }

    @Test
    void aPortThatIsTakenIsRefused(@TempDir Path other) throws Exception {
        String port = Integer.toString(office.address().getPort());
        try (HeadOfficeProcess second = HeadOfficeProcess.start(other, "--port", port, "--host", "127.0.0.1")) {
            assertEquals(3, second.exit());
            assertTrue(second.said().startsWith("Port " + port + " cannot be listened on"), second.said());
        }
    }

    @Test
    void aFolderThatIsOpenElsewhereIsRefused(@TempDir Path other) throws Exception {
        try (var channel = java.nio.channels.FileChannel.open(Files.writeString(other.resolve("db.holder"), "4711\nsara\ndesk\n2026-11-22T08:00:00Z"),
                 java.nio.file.StandardOpenOption.WRITE);
             var lock = channel.lock(Long.MAX_VALUE - 1, 1, false);
             HeadOfficeProcess second = HeadOfficeProcess.start(other, "--port", "0", "--host", "127.0.0.1")) {
            assertTrue(lock.isValid());
            assertEquals(3, second.exit());
            assertTrue(second.said().contains("4711"), second.said());
            assertEquals(1, second.said().lines().count(), second.said());
            // the framework may have something to say of the events that it stops in the middle of
            assertFalse(second.rest().contains("https://"), "says that it listens");
        }
    }

    @Test
    @Order(LAST)
    void itEndsInGoodOrderAndHasWrittenNothingIntoTheProgram() throws Exception {
        assertEquals(0, office.stop());
        assertEquals("", office.rest(), "more than one line on standard output");
        assertEquals(0, Files.size(data.resolve("db.holder")), "the database was not closed");
        assertTrue(Files.size(data.resolve("log/head-office.log")) > 0);
        try (Stream<Path> files = Files.walk(HeadOfficeProcess.assembly())) {
            List<Path> written = files.filter(Files::isRegularFile).filter(OnDerbyTest::isNew).toList();
            assertEquals(List.of(), written);
        }
    }

    private static boolean isNew(Path file) {
        try {
            return Files.getLastModifiedTime(file).compareTo(begin) > 0;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
