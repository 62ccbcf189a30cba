package org.peyvand.bench.internal.sync;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.peyvand.base.Outcome;
import org.peyvand.certificates.CertificateAuthority;
import org.peyvand.certificates.Identity;
import org.peyvand.certificates.Keys;
import org.peyvand.certificates.SigningRequest;
import org.peyvand.sync.Enrolments;
import org.peyvand.sync.HeadDesk;
import org.peyvand.sync.protocol.Calls;
import org.peyvand.sync.protocol.Packing;
import org.peyvand.sync.protocol.Words;

/** The head office's end of the wire as the server has it, over the HTTPS server of the platform: TLS 1.3, certificates of branches, packed bodies. */
final class Office implements AutoCloseable {
    private static final Duration TIME = Duration.ofDays(2);
    private static final char[] PASSWORD = {'-'};
    private static final int DONE = 200;
    private static final int REFUSED = 403;
    private static final int FAILED = 503;

    private final CertificateAuthority authority;
    private final HeadDesk desk;
    private final Enrolments enrolments;
    private final HttpsServer server;
    private final HttpServer floor;

    /** @param bare answers the floor, without TLS */
    Office(CertificateAuthority authority, HeadDesk desk, Enrolments enrolments, HttpHandler bare) throws IOException, GeneralSecurityException {
        this.authority = authority;
        this.desk = desk;
        this.enrolments = enrolments;
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = HttpsServer.create(anyPort, 0);
        SSLContext context = context(authority.server(List.of("localhost", "127.0.0.1"), TIME), authority.certificate());
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters wanted = context.getDefaultSSLParameters();
                wanted.setWantClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        });
        server.createContext("/sync/v1/call", exchange -> answering(exchange, this::call));
        server.createContext("/sync/v1/enrol", exchange -> answering(exchange, this::enrol));
        server.setExecutor(Executors.newCachedThreadPool(work -> Thread.ofPlatform().daemon().unstarted(work)));
        floor = HttpServer.create(anyPort, 0);
        floor.createContext("/", bare);
        floor.setExecutor(server.getExecutor());
        server.start();
        floor.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    int floorPort() {
        return floor.getAddress().getPort();
    }

    /** A certificate of a branch that does not ask for one itself. */
    Identity identity(UUID branch) {
        var keys = Keys.generate();
        return new Identity(keys.getPrivate(), List.of(authority.client(new SigningRequest(keys.getPublic()), branch.toString(), TIME), authority.certificate()));
    }

    X509Certificate authority() {
        return authority.certificate();
    }

    /** Shows somebody, and trusts one authority. */
    static SSLContext context(Identity identity, X509Certificate trusted) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(identity.keyStore(PASSWORD), PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(Identity.trustStore(trusted));
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), new SecureRandom());
        return context;
    }

    /** Answers a packed body with one. */
    @FunctionalInterface
    private interface Answering {
        byte[] answer(HttpsExchange exchange, byte[] body) throws IOException;
    }

    private static void answering(HttpExchange exchange, Answering answering) throws IOException {
        try (exchange) {
            try {
                byte[] answer = answering.answer((HttpsExchange) exchange, Packing.unpack(exchange.getRequestBody()));
                exchange.getResponseHeaders().set("Content-Type", Packing.TYPE);
                byte[] packed = Packing.pack(answer);
                exchange.sendResponseHeaders(answer.length == 0 ? REFUSED : DONE, packed.length);
                exchange.getResponseBody().write(packed);
            } catch (RuntimeException e) {
                System.getLogger(Office.class.getName()).log(Level.ERROR, "a call failed: " + e + ", " + e.getCause(), e);
                exchange.sendResponseHeaders(FAILED, -1);
            }
        }
    }

    private byte[] call(HttpsExchange exchange, byte[] body) throws IOException {
        X509Certificate shown = (X509Certificate) exchange.getSSLSession().getPeerCertificates()[0];
        String name = shown.getSubjectX500Principal().getName().replaceAll(".*CN=([0-9a-f-]{36}).*", "$1");
        return Calls.answer(desk.of(UUID.fromString(name)), body);
    }

    private byte[] enrol(HttpsExchange exchange, byte[] body) throws IOException {
        Map<String, String> words = Words.read(body);
        Outcome<Enrolments.Enrolled> enrolled = enrolments.redeem(words.get("id"), words.get("request"), words.get("proof"), new Issuing());
        return enrolled.isDone() ? Words.write(Map.of("branch", enrolled.value().branch().toString(), "certificate", enrolled.value().certificate(), "authority",
            enrolled.value().authority(), "proof", enrolled.value().proof())) : new byte[0];
    }

    /** This authority. */
    private final class Issuing implements Enrolments.Issuer {
        @Override
        public X509Certificate authority() {
            return authority.certificate();
        }

        @Override
        public X509Certificate issue(SigningRequest request, String name) {
            return authority.client(request, name, TIME);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        floor.stop(0);
    }
}
