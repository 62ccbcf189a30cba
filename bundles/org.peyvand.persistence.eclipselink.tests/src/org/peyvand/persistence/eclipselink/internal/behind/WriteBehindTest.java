package org.peyvand.persistence.eclipselink.internal.behind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.Database;
import org.peyvand.testing.TestPlatform;

/** What is written behind, on a real database. */
public class WriteBehindTest {
    private static final String INSERT = "INSERT INTO BEHIND (ID, NAME) VALUES (?, ?)";
    private TestPlatform platform;
    private DataSource source;
    private WriteBehind behind;
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        platform = TestPlatform.inMemory();
        source = platform.service(Database.class).dataSource();
        run("CREATE TABLE BEHIND (ID INTEGER NOT NULL PRIMARY KEY, NAME VARCHAR(20), DONE TIMESTAMP)");
        behind = new WriteBehind();
        connection = new BehindSource(source, behind).getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        behind.close();
        run("DROP TABLE BEHIND");
        platform.close();
    }

    private void run(String sql) throws SQLException {
        try (Connection own = source.getConnection(); Statement statement = own.createStatement()) {
            statement.execute(sql);
        }
    }

    private void insert(PreparedStatement statement, int... ids) throws SQLException {
        for (int id : ids) {
            statement.setInt(1, id);
            statement.addBatch();
        }
        assertEquals(ids.length, Arrays.stream(statement.executeBatch()).sum());
    }

    private static String names(Connection of) throws SQLException {
        StringBuilder names = new StringBuilder();
        try (PreparedStatement select = of.prepareStatement("SELECT ID, NAME FROM BEHIND ORDER BY ID"); ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                names.append(rows.getInt(1)).append(rows.getString(2)).append(' ');
            }
        }
        return names.toString();
    }

    private String stored() throws SQLException {
        try (Connection own = source.getConnection()) {
            return names(own);
        }
    }

    @Test
    void whoeverReadsFindsWhatWasWrittenBeforeInItsOrder() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT); PreparedStatement update = connection.prepareStatement("UPDATE BEHIND SET NAME = ? WHERE ID = ?")) {
            insert.setString(2, "a");
            insert(insert, 1, 2);
            insert(insert, 3);      // what is the same for all is set once
            update.setString(1, "b");
            update.setInt(2, 2);
            assertEquals(1, update.executeUpdate());
        }
        assertEquals("1a 2b 3a ", names(connection));
        connection.commit();
        assertEquals("1a 2b 3a ", stored());
    }

    @Test
    void aCalendarIsTakenAsItWasWhenItWasPassed() throws SQLException {
        CountDownLatch go = new CountDownLatch(1);
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO BEHIND (ID, DONE) VALUES (?, ?)")) {
            behind.later(() -> awaitUninterruptibly(go));
            insert.setTimestamp(2, Timestamp.from(Instant.parse("2026-11-23T10:00:00Z")), calendar);
            insert(insert, 1);
            calendar.setTimeZone(TimeZone.getTimeZone("Asia/Tehran"));      // as whoever reads on another connection does
            go.countDown();
        }
        try (Statement select = connection.createStatement(); ResultSet rows = select.executeQuery("SELECT DONE FROM BEHIND")) {
            assertTrue(rows.next());
            assertEquals("2026-11-23T10:00:00Z", rows.getTimestamp(1, new GregorianCalendar(TimeZone.getTimeZone("UTC"))).toInstant().toString());
        }
    }

    @Test
    void afterAFailureNothingMoreIsWritten() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(2, "a");
            insert(insert, 1);
            insert(insert, 1);
            insert(insert, 2);
        }
        assertEquals("23505", assertThrows(SQLException.class, () -> names(connection)).getSQLState());
        assertTrue(behind.hasFailed());
        assertThrows(SQLException.class, connection::commit);
        connection.rollback();
        assertEquals("", stored());
    }

    @Test
    void aChangeThatMeetsNothingIsAFailure() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE BEHIND SET NAME = 'a' WHERE ID = 7")) {
            assertEquals(1, update.executeUpdate());
        }
        assertThrows(SQLException.class, connection::commit);
    }

    @Test
    void nothingIsThereAfterARollBackHoweverMuchWaits() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < 30; i++) {
                insert(insert, i);
            }
        }
        connection.rollback();
        assertFalse(behind.hasFailed());
        assertEquals("", names(connection));
    }

    @Test
    void besideWhatIsBeingWrittenCanBeRead() throws SQLException {
        CountDownLatch go = new CountDownLatch(1);
        run("INSERT INTO BEHIND (ID, NAME) VALUES (1, 'a')");
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(2, "b");
            behind.later(() -> awaitUninterruptibly(go));
            insert(insert, 2);
            behind.beside(() -> {
                try {
                    insert(insert, 3);
                    assertEquals("1a ", names(connection));
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            go.countDown();
        }
        assertEquals("1a 2b 3b ", names(connection));
    }

    @Test
    void readingBesideWaitsForNobody() throws SQLException {
        run("INSERT INTO BEHIND (ID, NAME) VALUES (1, 'a')");
        try (Connection somebody = source.getConnection(); Statement changing = somebody.createStatement()) {
            somebody.setAutoCommit(false);
            changing.executeUpdate("UPDATE BEHIND SET NAME = 'c' WHERE ID = 1");
            behind.beside(() -> {
                try {
                    assertTrue(names(connection).startsWith("1"));
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            somebody.rollback();
        }
        assertEquals("1a ", names(connection));
    }

    @Test
    void theConnectionBesideIsGivenBackAsItWas() throws SQLException {
        behind.beside(() -> {
            try {
                assertEquals("", names(connection));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        connection.close();
        try (Connection one = source.getConnection(); Connection other = source.getConnection()) {
            assertEquals(Connection.TRANSACTION_READ_COMMITTED, one.getTransactionIsolation());
            assertEquals(Connection.TRANSACTION_READ_COMMITTED, other.getTransactionIsolation());
        }
        connection = new BehindSource(source, behind).getConnection();
        connection.setAutoCommit(false);
    }

    @Test
    void inTheEndTheTruthIsTold() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT); PreparedStatement update = connection.prepareStatement("UPDATE BEHIND SET NAME = 'b' WHERE ID > ?")) {
            insert(insert, 1, 2);
            behind.stop();
            update.setInt(1, 0);
            assertEquals(2, update.executeUpdate());
            update.setInt(1, 7);
            assertEquals(0, update.executeUpdate());
            insert(insert, 3);
        }
        connection.commit();
        assertEquals("1b 2b 3null ", stored());
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
