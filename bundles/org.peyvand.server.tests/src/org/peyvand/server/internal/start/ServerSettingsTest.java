package org.peyvand.server.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The command line before the file before what the program comes with. */
class ServerSettingsTest {

    /** The file with these lines. */
    private static ServerSettings settings(Map<String, String> words, Map<String, Object> lines) {
        var config = (ServerSettings.Config) Proxy.newProxyInstance(ServerSettings.class.getClassLoader(), new Class<?>[] {ServerSettings.Config.class},
            (proxy, method, arguments) -> lines.getOrDefault(method.getName(), method.getDefaultValue()));
        return new ServerSettings(words::get, config);
    }

    @Test
    void withoutAWordItListensEverywhere() {
        ServerSettings settings = settings(Map.of("peyvand.data", "/hq"), Map.of());
        assertTrue(settings.isEverywhere());
        assertEquals(8443, settings.port());
        assertEquals(Path.of("/hq/tls"), settings.certificates());
        assertEquals(Path.of("/hq/run/head-office"), settings.run());
        assertEquals(Duration.ofDays(90), settings.certificateTime());
        assertEquals(List.of(), settings.names());
    }

    @Test
    void theCommandLineWinsOverTheFile() {
        Map<String, Object> file = Map.of("host", "192.0.2.1", "port", 9443, "names", "hq.example, ,192.0.2.1");
        ServerSettings byFile = settings(Map.of(), file);
        assertEquals("192.0.2.1:9443", byFile.host() + ':' + byFile.port());
        assertFalse(byFile.isEverywhere());
        ServerSettings byWord = settings(Map.of("peyvand.server.host", "127.0.0.1", "peyvand.server.port", "0", "peyvand.server.names", "other.example,hq.example"), file);
        assertEquals("127.0.0.1:0", byWord.host() + ':' + byWord.port());
        assertEquals(List.of("other.example", "hq.example", "192.0.2.1"), byWord.names());
    }

    @Test
    void sharedCertificatesLieWhereTheFileSays() {
        assertEquals(Path.of("/shared/tls"), settings(Map.of("peyvand.data", "/hq"), Map.of("tls_folder", "/shared/tls")).certificates());
    }

    @Test
    void nonsenseIsNotTaken() {
        ServerSettings settings = settings(Map.of(), Map.of("port", 70_000, "tls_days", 0));
        assertEquals(8443, settings.port());
        assertEquals(Duration.ofDays(1), settings.certificateTime());
    }

    @Test
    void thePortIsTheOneThatJettyOpened() {
        assertEquals(Optional.of(40001), Endpoints.port(Map.of("osgi.http.endpoint", new String[] {"http://127.0.0.1:80/", "https://127.0.0.1:40001/"})));
        assertEquals(Optional.of(8443), Endpoints.port(Map.of("osgi.http.endpoint", List.of("https://[::1]:8443/"))));
        assertEquals(Optional.empty(), Endpoints.port(Map.of("osgi.http.endpoint", "/")));
        assertEquals(Optional.empty(), Endpoints.port(Map.of()));
    }
}
