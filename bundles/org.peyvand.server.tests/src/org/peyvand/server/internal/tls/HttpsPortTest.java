package org.peyvand.server.internal.tls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.peyvand.server.internal.start.ProcessEnd;
import org.peyvand.server.internal.start.ServerSettings;

/** What Jetty is told, and that it is told anew in time. */
class HttpsPortTest {

    @TempDir
    Path data;
    private final List<Dictionary<String, ?>> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private HttpsPort port;

    @BeforeEach
    void start() throws Exception {
        BundleContext context = fake(BundleContext.class, "getProperty", arguments -> "peyvand.data".equals(arguments[0]) ? data.toString() : null);
        Files.createDirectories(data.resolve("run/head-office"));
        var config = (ServerSettings.Config) Proxy.newProxyInstance(ServerSettings.class.getClassLoader(), new Class<?>[] {ServerSettings.Config.class},
            (proxy, method, arguments) -> method.getDefaultValue());
        ServerSettings settings = new ServerSettings(context, config);
        ProcessEnd end = new ProcessEnd(fake(BundleContext.class, "getBundle", arguments -> null));
        Configuration configuration = fake(Configuration.class, "update", arguments -> {
            told.add((Dictionary<String, ?>) arguments[0]);
            return null;
        });
        port = new HttpsPort(settings, new FolderCertificates(settings, end, new Moving()), fake(ConfigurationAdmin.class, "getConfiguration", arguments -> configuration), end);
    }

    @AfterEach
    void stop() {
        port.stop();
    }

    private interface Answer {
        Object to(Object[] arguments);
    }

    private static <T> T fake(Class<T> type, String method, Answer answer) {
        return type.cast(Proxy.newProxyInstance(HttpsPortTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
            assertEquals(method, called.getName());
            return answer.to(arguments);
        }));
    }

    private final class Moving extends Clock {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private X509Certificate shown(Dictionary<String, ?> properties) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        char[] password = properties.get("org.apache.felix.https.keystore.password").toString().toCharArray();
        try (InputStream in = Files.newInputStream(Path.of(properties.get("org.apache.felix.https.keystore").toString()))) {
            keys.load(in, password);
        }
        return (X509Certificate) keys.getCertificateChain(keys.aliases().nextElement())[0];
    }

    @Test
    void nothingButTheNewestTlsAndNothingInTheClear() throws Exception {
        Dictionary<String, ?> properties = told.getFirst();
        assertEquals(false, properties.get("org.apache.felix.http.enable"));
        assertArrayEquals(new String[] {"TLSv1.3"}, (String[]) properties.get("org.apache.felix.https.jetty.protocols.included"));
        assertEquals("wants", properties.get("org.apache.felix.https.clientcertificate"));
        assertTrue(shown(properties).getSubjectAlternativeNames().contains(List.of(2, "localhost")));
    }

    @Test
    void theCertificateIsRenewedWhileTheServerRuns() throws Exception {
        X509Certificate first = shown(told.getFirst());
        port.look();
        assertEquals(1, told.size(), "the port was opened anew for nothing");
        now = now.plus(Duration.ofDays(61));
        port.look();
        assertEquals(2, told.size());
        X509Certificate second = shown(told.getLast());
        assertNotEquals(first.getSerialNumber(), second.getSerialNumber());
        assertTrue(second.getNotAfter().toInstant().isAfter(now.plus(Duration.ofDays(89))));
    }

    @Test
    void aFailedRenewalLeavesWhatIsThere() throws Exception {
        now = now.plus(Duration.ofDays(61));
        Files.writeString(data.resolve("tls/server.pem"), "damaged");
        port.look();
        assertEquals(1, told.size());
    }
}
