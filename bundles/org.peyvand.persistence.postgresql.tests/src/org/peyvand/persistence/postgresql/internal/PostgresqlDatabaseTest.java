package org.peyvand.persistence.postgresql.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.testing.PostgresqlServer;

/** With a real server; skipped where none is installed. */
class PostgresqlDatabaseTest {
    private final List<PostgresqlDatabase> opened = new ArrayList<>();
    private PostgresqlServer server;
    private String name;
    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        assumeTrue(PostgresqlServer.binaries().isPresent(), "No PostgreSQL server is installed here: apt-get install postgresql");
        server = PostgresqlServer.running();
        name = server.makeEmpty();
    }

    @AfterEach
    void close() {
        opened.forEach(PostgresqlDatabase::close);
        if (name != null) {
            server.drop(name);
        }
    }

    private PostgresqlDatabase database(String settings) throws IOException {
        Files.writeString(folder.resolve("database.properties"), settings);
        return database(Map.of("peyvand.data", folder.toString()));
    }

    private PostgresqlDatabase database(Map<String, String> properties) {
        BundleContext context = (BundleContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {BundleContext.class},
            (proxy, method, arguments) -> properties.get(arguments[0]));
        PostgresqlDatabase database = new PostgresqlDatabase(context);
        opened.add(database);
        return database;
    }

    private String settings(String host, String database) {
        return "url = jdbc:postgresql://" + host + ":" + server.port() + "/" + database + "\nuser = " + PostgresqlServer.USER + "\npassword.file = "
            + server.passwordFile() + "\n";
    }

    private PostgresqlDatabase good() throws IOException {
        return database(settings("127.0.0.1", name));
    }

    private static String one(PostgresqlDatabase database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement();
            ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void assertRefused(String key, PostgresqlDatabase database, String... words) {
        DatabaseUnavailable refused = assertThrows(DatabaseUnavailable.class, database::dataSource);
        String english = refused.message().in(Locale.ENGLISH);
        assertEquals(key, refused.message().key(), english);
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("fa"))) {
            String sentence = refused.message().in(language);
            assertEquals(1, sentence.lines().count(), sentence);
            assertTrue(!sentence.contains("{") && !sentence.startsWith(key), sentence);
            for (String word : words) {
                assertTrue(sentence.contains(word), sentence);
            }
        }
    }

    @Test
    void itOpensWithTheSettingsOfTheFolder() throws Exception {
        PostgresqlDatabase database = good();
        assertEquals("UTC", one(database, "SHOW TimeZone"));
        assertEquals(name, one(database, "SELECT current_database()"));
        assertEquals(folder.toAbsolutePath().normalize(), database.folder());
    }

    @Test
    void itOpensWithTheWordsOfTheCommandLine() throws Exception {
        PostgresqlDatabase database = database(Map.of("peyvand.data", "memory:x", "peyvand.database", server.url(name) + "?user=" + PostgresqlServer.USER,
            "peyvand.database.password.file", server.passwordFile().toString()));
        assertEquals(PostgresqlServer.USER, one(database, "SELECT current_user"));
    }

    @Test
    void aSecondProcessMayWorkWithItToo() throws Exception {
        PostgresqlDatabase first = good();
        PostgresqlDatabase second = good();
        assertEquals(one(first, "SELECT current_database()"), one(second, "SELECT current_database()"));
    }

    @Test
    void theLockOfTheSchemaKeepsAnotherProcessWaiting() throws Exception {
        PostgresqlDatabase first = good();
        PostgresqlDatabase second = good();
        try (Connection one = first.dataSource().getConnection(); Connection other = second.dataSource().getConnection()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            first.lockSchema(one);
            try (Statement statement = other.createStatement()) {
                statement.execute("SET LOCAL lock_timeout = '50ms'");
            }
            assertThrows(SQLException.class, () -> second.lockSchema(other));
            other.rollback();
            one.commit();
            second.lockSchema(other);
            other.rollback();
        }
    }

    @Test
    void aConnectionThatTheServerEndedIsNotHandedOutAgain() throws Exception {
        PostgresqlDatabase database = good();
        String process = one(database, "SELECT pg_backend_pid()");
        server.administrate("SELECT pg_terminate_backend(" + process + ")");
        assertThrows(SQLException.class, () -> one(database, "SELECT 1"));
        assertEquals("1", one(database, "SELECT 1"));
    }

    @Test
    void theServerIsAway() throws Exception {
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = nobody.getLocalPort();
            nobody.close();
            assertRefused("server.away", database("url = jdbc:postgresql://127.0.0.1:" + port + "/x\n"), "127.0.0.1:" + port + "/x");
        }
    }

    @Test
    void thePasswordIsWrongOrMissing() throws Exception {
        Path file = Files.writeString(folder.resolve("database.password"), "wrong\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        String url = "url = " + server.url(name) + "\nuser = " + PostgresqlServer.USER + "\n";
        assertRefused("server.password", database(url), PostgresqlServer.USER, file.toString(), "--database-password-file");
        Files.delete(file);
        assertRefused("server.password.none", database(url), PostgresqlServer.USER, "--database-password-file");
        assertRefused("server.password", database("url = " + server.url(name) + "\nuser = nobody-knows\npassword.file = " + server.passwordFile()), "nobody-knows");
    }

    @Test
    void thePasswordFileMustBeThereAndClosedToOthers() throws Exception {
        Path file = folder.resolve("secret");
        String settings = "url = " + server.url(name) + "\nuser = " + PostgresqlServer.USER + "\npassword.file = secret\n";
        assertRefused("password.missing", database(settings), file.toString());
        Files.copy(server.passwordFile(), file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertRefused("password.open", database(settings), file.toString(), "chmod 600");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertEquals("1", one(database(settings), "SELECT 1"));
    }

    @Test
    void thereIsNoSuchDatabase() throws Exception {
        assertRefused("server.database", database(settings("127.0.0.1", "nowhere")), "nowhere", "createdb");
    }

    @Test
    void theDatabaseIsNotInUnicode() throws Exception {
        String latin = name + "latin";
        server.administrate("CREATE DATABASE " + latin + " OWNER " + PostgresqlServer.USER + " ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' LOCALE_PROVIDER libc"
            + " TEMPLATE template0");
        try {
            assertRefused("server.encoding", database(settings("127.0.0.1", latin)), "LATIN1", latin);
        } finally {
            opened.getLast().close();
            server.drop(latin);
        }
    }

    @Test
    void theUserMayNotMakeTables() throws Exception {
        server.administrate("ALTER DATABASE " + name + " OWNER TO administrator");
        server.administrate("CREATE ROLE guest LOGIN PASSWORD 'guest'");
        try {
            Path file = Files.writeString(folder.resolve("database.password"), "guest");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            assertRefused("server.rights", database("url = " + server.url(name) + "\nuser = guest\n"), "guest", name);
        } finally {
            server.administrate("DROP ROLE guest");
        }
    }

    @Test
    void whatTheSettingsSayMustBeKnown() throws Exception {
        assertRefused("settings.unknown", database("url = " + server.url(name) + "\npassword = secret\n"), "password", "password.file");
    }

    @Test
    void encryptedWithACertificateThatBearsTheName() throws Exception {
        Path certificate = server.certificate().orElse(null);
        assumeTrue(certificate != null, "no certificate could be made here: openssl is missing");
        PostgresqlDatabase safe = database(settings("localhost", name) + "certificate = " + certificate + "\n");
        assertEquals("t", one(safe, "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"));
        assertRefused("server.certificate", database(settings("127.0.0.1", name) + "certificate = " + certificate + "\n"), "127.0.0.1");
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        assumeTrue(server.certificate().isPresent(), "no certificate could be made here: openssl is missing");
        String settings = settings("localhost", name).replace("/" + name, "/" + name + "?sslmode=verify-full");
        assertRefused("server.certificate", database(settings), "localhost");
    }
}
