package org.peyvand.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;

/** The certificates in a real handshake of the JDK's TLS 1.3, both sides. */
class HandshakeTest {
    private static final char[] PASSWORD = "for this test".toCharArray();
    private final CertificateAuthority authority = CertificateAuthority.create("Test", Clock.systemUTC());

    @Test
    void bothSidesKnowEachOther() throws Exception {
        assertEquals("CN=branch,O=Peyvand", connect(authority, authority));
    }

    @Test
    void aClientOfAnotherAuthorityIsNotLetIn() {
        assertThrows(Exception.class, () -> connect(CertificateAuthority.create("Other", Clock.systemUTC()), authority));
    }

    @Test
    void aClientDoesNotTalkToAnotherServer() {
        assertThrows(Exception.class, () -> connect(authority, CertificateAuthority.create("Other", Clock.systemUTC())));
    }

    /** @return whom the server saw */
    private String connect(CertificateAuthority issuer, CertificateAuthority trusted) throws Exception {
        Identity server = authority.server(List.of("localhost", "127.0.0.1"), Duration.ofDays(1));
        KeyPair keys = Keys.generate();
        X509Certificate certificate = issuer.client(SigningRequest.read(SigningRequest.of(keys, "x")).value(), "branch", Duration.ofDays(1));
        Identity client = new Identity(keys.getPrivate(), List.of(certificate, issuer.certificate()));
        try (SSLServerSocket listening = (SSLServerSocket) context(server, authority).getServerSocketFactory()
                .createServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listening.setNeedClientAuth(true);
            CompletableFuture<String> seen = CompletableFuture.supplyAsync(() -> accept(listening));
            try (SSLSocket socket = (SSLSocket) context(client, trusted).getSocketFactory().createSocket("localhost", listening.getLocalPort())) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
                socket.getOutputStream().write('?');
                assertEquals("ok", new String(socket.getInputStream().readNBytes(2), StandardCharsets.US_ASCII));
            }
            return seen.get();
        }
    }

    private static String accept(SSLServerSocket listening) {
        try (SSLSocket socket = (SSLSocket) listening.accept()) {
            socket.getInputStream().read();
            String name = ((X509Certificate) socket.getSession().getPeerCertificates()[0]).getSubjectX500Principal().getName();
            socket.getOutputStream().write("ok".getBytes(StandardCharsets.US_ASCII));
            return name;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext context(Identity own, CertificateAuthority trusted) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own.keyStore(PASSWORD), PASSWORD);
        KeyStore store = Identity.trustStore(trusted.certificate());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
