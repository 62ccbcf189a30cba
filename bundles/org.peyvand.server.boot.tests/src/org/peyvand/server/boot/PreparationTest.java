package org.peyvand.server.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the data folder before Karaf starts, and what keeps it from starting. */
class PreparationTest {

    @TempDir
    Path place;
    private Path assembly;
    private Home home;

    @BeforeEach
    void make() throws Exception {
        assembly = place.resolve("assembly");
        Files.createDirectories(assembly.resolve("etc/folder"));
        Files.writeString(assembly.resolve("etc/org.peyvand.server.cfg"), "port = 8443\nhost = 0.0.0.0");
        Files.writeString(assembly.resolve("etc/config.properties"), "a = 1\n");
        Files.writeString(assembly.resolve("assembly.id"), "first\n");
        home = Home.of(place.resolve("hq"));
        home.make();
    }

    private Properties read(String name) throws Exception {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(home.etc().resolve(name))) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void theAdministratorsLinesWinAndTheOthersStay() throws Exception {
        Files.writeString(home.settings().resolve("org.peyvand.server.cfg"), "port = 9443\n");
        Files.writeString(home.settings().resolve("own.cfg"), "x = y\n");
        Files.writeString(home.settings().resolve("config.properties"), "a = 2\n");
        Preparation.of(assembly, home).run();
        assertEquals("9443", read("org.peyvand.server.cfg").getProperty("port"));
        assertEquals("0.0.0.0", read("org.peyvand.server.cfg").getProperty("host"));
        assertEquals("y", read("own.cfg").getProperty("x"));
        assertEquals("1", read("config.properties").getProperty("a"), "the framework is not the administrator's");
    }

    @Test
    void aFirstStartLeavesAFileToBeFilledIn() throws Exception {
        Preparation.of(assembly, home).run();
        String template = Files.readString(home.settings().resolve("org.peyvand.server.cfg"));
        assertTrue(template.lines().allMatch(line -> line.startsWith("#")), template);
        assertEquals("8443", read("org.peyvand.server.cfg").getProperty("port"));
    }

    @Test
    void nothingOfTheLastRunsSettingsStays() throws Exception {
        Files.createDirectories(home.etc());
        Files.writeString(home.etc().resolve("old.cfg"), "");
        Files.createDirectories(home.configurations().resolve("deep"));
        Files.writeString(home.configurations().resolve("deep/x.config"), "");
        Preparation.of(assembly, home).run();
        assertFalse(Files.exists(home.etc().resolve("old.cfg")));
        assertFalse(Files.exists(home.configurations()));
    }

    @Test
    void whatKarafKeptIsForgottenWithAnotherProgramOnly() throws Exception {
        Path kept = home.karaf().resolve("kept");
        Preparation.of(assembly, home).run();
        Files.writeString(kept, "");
        Preparation.of(assembly, home).run();
        assertTrue(Files.exists(kept), "the same program starts quicker with it");
        Files.writeString(assembly.resolve("assembly.id"), "second\n");
        Preparation.of(assembly, home).run();
        assertFalse(Files.exists(kept), "the old program's bundles would be used");
    }

    @Test
    void nobodyElseEntersTheFolderOfTheRun() throws Exception {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.run())));
    }

    @Test
    void oneHeadOfficeAtATime() throws Exception {
        try (FolderLock lock = FolderLock.take(home)) {
            Refusal refusal = assertThrows(Refusal.class, () -> FolderLock.take(home));
            assertEquals(3, refusal.code());
            assertTrue(refusal.sentence(Locale.ENGLISH).contains(home.data().toString()));
        }
        FolderLock.take(home).close();
    }

    @Test
    void aPortThatIsTakenIsTold() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Refusal refusal = assertThrows(Refusal.class, () -> FreePort.check("127.0.0.1", taken.getLocalPort()));
            assertTrue(refusal.sentence(Locale.ENGLISH).startsWith("Port " + taken.getLocalPort() + " cannot be listened on"), refusal.sentence(Locale.ENGLISH));
        }
        Refusal unknown = assertThrows(Refusal.class, () -> FreePort.check("no such host.invalid", 0));
        assertTrue(unknown.sentence(Locale.ENGLISH).contains("no such host.invalid"));
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws Exception {
        Path file = Files.writeString(place.resolve("file"), "");
        Refusal refusal = assertThrows(Refusal.class, () -> Home.of(file.resolve("hq")).make());
        assertTrue(refusal.sentence(Locale.forLanguageTag("fa")).contains(file.resolve("hq").toString()));
    }
}
