package org.peyvand.server.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.certificates.AuthorityFolder;
import org.peyvand.testing.PostgresqlServer;

/** Two nodes that start at the same moment on one empty database, under one authority, and two branches; one node is killed in the middle of exchanges, the other goes on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OnPostgresqlTwoNodesTest {

    /** Bytes that a branch says before it makes its first call, and a little more. */
    private static final int AFTER_THE_HANDSHAKE = 3_000;

    @TempDir
    static Path folder;
    private static PostgresqlServer server;
    private static String database;
    private static HeadOfficeProcess first;
    private static HeadOfficeProcess second;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(PostgresqlServer.binaries().isPresent(), "no PostgreSQL server is installed");
        server = PostgresqlServer.running();
        database = server.makeEmpty();
        new AuthorityFolder(folder.resolve("one/tls"), Clock.systemUTC()).authority("Peyvand head office");
        Files.createDirectories(folder.resolve("two/tls"));
        for (String file : new String[] {"ca.pem", "ca.key"}) {
            Files.copy(folder.resolve("one/tls").resolve(file), folder.resolve("two/tls").resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        first = node("one");
        second = node("two");
        first.listening();
        second.listening();
    }

    private static HeadOfficeProcess node(String name) {
        return HeadOfficeProcess.start(folder.resolve(name), "--port", "0", "--host", "127.0.0.1", "--database", server.url(database) + "?user=" + PostgresqlServer.USER,
            "--database-password-file", server.passwordFile().toString());
    }

    @AfterAll
    static void end() throws Exception {
        if (database != null) {
            first.close();
            second.close();
            server.drop(database);
        }
    }

    private static long number(String query) throws SQLException {
        try (Connection connection = server.connect(database, PostgresqlServer.USER); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    @Order(1)
    void theStructureIsMadeOnceAndBothAreReady() throws Exception {
        assertEquals(200, first.get("/health/ready").statusCode());
        assertEquals(200, second.get("/health/ready").statusCode());
        assertTrue(second.get("/").body().contains("<bdi>PostgreSQL</bdi>"));
        assertEquals(1, number("SELECT COUNT(*) FROM CHANGE_SEAL"));
        assertEquals(0, number("SELECT COUNT(*) FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = current_database()"));
    }

    @Test
    @Order(2)
    void whoTrustsOneTrustsTheOther() throws Exception {
        assertEquals(200, second.get(first.client(java.util.Optional.empty(), "TLSv1.3"), "/health/live").statusCode());
    }

    @Test
    @Order(3)
    void twoBranchesExchangeWithBothAndOneIsKilledInTheMiddle() throws Exception {
        try (Balancer balancer = new Balancer(List.of(first.address().getPort(), second.address().getPort()));
             TwoBranches branches = new TwoBranches(folder, properties(), balancer.port())) {
            branches.exchange();
            branches.work();
            branches.exchange();
            branches.work();
            branches.exchange();
            branches.compare();
            assertTrue(balancer.heard(0) > 0 && balancer.heard(1) > 0, "exchanges go to both nodes");
            branches.work();
            balancer.after(AFTER_THE_HANDSHAKE, first::kill);
            branches.exchange();
            assertFalse(first.isAlive());
            branches.compare();
            branches.work();
            branches.exchange();
            branches.compare();
        }
        assertEquals("ready\n", second.get("/health/ready").body());
        first = node("one").listening();
        assertEquals("ready\n", first.get("/health/ready").body());
    }

    private static String properties() {
        return "url = " + server.url(database) + "\nuser = " + PostgresqlServer.USER + "\npassword.file = " + server.passwordFile() + "\n";
    }

    @Test
    @Order(4)
    void aDatabaseThatIsGoneMeansNotReadyNotDead() throws Exception {
        server.administrate("ALTER DATABASE " + database + " CONNECTION LIMIT 0");
        server.administrate("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + database + "'");
        var gone = untilNot(200);
        assertEquals("503 The database does not answer.\n", gone.statusCode() + " " + gone.body());
        assertEquals("live\n", second.get("/health/live").body());
        server.administrate("ALTER DATABASE " + database + " CONNECTION LIMIT -1");
        assertEquals("ready\n", untilNot(503).body());
        assertEquals(0, second.stop());
    }

    /** What was heard within the last second is not asked again. */
    private static java.net.http.HttpResponse<String> untilNot(int status) throws Exception {
        long end = System.nanoTime() + java.time.Duration.ofSeconds(60).toNanos();
        var answer = second.get("/health/ready");
        while (answer.statusCode() == status && System.nanoTime() < end) {
            answer = second.get("/health/ready");
        }
        return answer;
    }
}
