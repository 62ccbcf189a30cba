package org.peyvand.persistence.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacedThreadTest {
    private static final int ROWS = 6000;
    @TempDir
    Path folder;

    /** Derby could stop asking its thread; then a copy would be as fast as before, and nothing else would show it. */
    @Test
    void derbyGivesItATurnWhileItCopiesAndTheCopyIsWhole() throws Exception {
        Location location = Location.of(Files.createDirectories(folder.resolve("data/log")).getParent().toString());
        Engine engine = Engine.load(location);
        try (Connection connection = engine.connect(Map.of("create", "true")); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE T (TEXT VARCHAR(1000))");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO T VALUES (?)")) {
                for (int i = 0; i < ROWS; i++) {
                    insert.setString(1, "x".repeat(900));
                    insert.execute();
                }
            }
            connection.commit();
        }
        engine.shutDown();
        AtomicInteger turns = new AtomicInteger();
        try (Connection connection = engine.connect(); CallableStatement copy = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            copy.setString(1, folder.resolve("copy").toString());
            PacedThread.run(copy::execute, () -> turns.incrementAndGet() < 3);
        }
        engine.shutDown();
        assertTrue(turns.get() > 0);
        Engine copied = Engine.load(Location.of(folder.resolve("copy").toString()));
        try (Connection connection = copied.connect(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM T")) {
            rows.next();
            assertEquals(ROWS, rows.getInt(1));
        }
        copied.shutDown();
    }

    @Test
    void whatFailedInItFailsForWhoeverWaits() {
        SQLException failure = new SQLException("nothing");
        assertEquals(failure, assertThrows(SQLException.class, () -> PacedThread.run(() -> {
            throw failure;
        }, () -> false)));
        assertThrows(IllegalStateException.class, () -> PacedThread.run(() -> {
            throw new IllegalStateException();
        }, () -> false));
    }

    @Test
    void anInterruptionIsNotLost() throws SQLException {
        PacedThread.run(() -> {
            Thread.currentThread().interrupt();
            assertTrue(Thread.currentThread().isInterrupted());
        }, () -> true);
    }
}
