package org.peyvand.persistence.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.peyvand.testing.ToldKeys;

/** A process is killed while it makes a page: Derby has noted that the page was made, not yet that it belongs to the table. */
class BrokenOffTest {
    private static final int ROWS = 400;
    /** So many that the last page is in the middle of those that Derby makes ahead where it is let. */
    private static final int MORE = 12;
    /** Four of them fill a page. */
    private static final int LONG = 900;
    @TempDir
    Path folder;

    private DerbyDatabase database(String name) {
        BundleContext context = (BundleContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {BundleContext.class},
            (proxy, method, arguments) -> folder.resolve(name).toString());
        return new DerbyDatabase(context, new ToldKeys(), new NoEvents());
    }

    private static void execute(DerbyDatabase database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void insert(DerbyDatabase database, int rows) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); PreparedStatement insert = connection.prepareStatement("INSERT INTO T VALUES (?)")) {
            for (int i = 0; i < rows; i++) {
                insert.setString(1, "x".repeat(LONG));
                insert.execute();
            }
        }
    }

    private static int count(DerbyDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM T WHERE TEXT IS NOT NULL")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void thePageIsMadeAgainAndWhatIsStoredInItOutlivesASecondKill() throws Exception {
        DerbyDatabase killed = database("killed");
        try {
            execute(killed, "CREATE TABLE T (TEXT VARCHAR(1000))");
            insert(killed, ROWS);
            execute(killed, "CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()");
            insert(killed, MORE);
            CrashImage.of(folder.resolve("killed"), folder.resolve("first")).endBehindAnInitialisedPage();
        } finally {
            killed.close();
        }
        int before;
        DerbyDatabase first = database("first");
        try {
            before = count(first);
            assertTrue(before > ROWS && before < ROWS + MORE, before + " rows were stored before the page was needed");
            insert(first, MORE);
            CrashImage.of(folder.resolve("first"), folder.resolve("second"));
        } finally {
            first.close();
        }
        DerbyDatabase second = database("second");
        try {
            assertEquals(before + MORE, count(second));
        } finally {
            second.close();
        }
    }

    @Test
    void whetherItWasClosedIsKnownToTheNext() {
        DerbyDatabase database = database("known");
        database.dataSource();
        database.close();
        Holder closed = Holder.take(folder.resolve("known"));
        assertFalse(closed.leftOpen());
        closed.release(false);
        Holder left = Holder.take(folder.resolve("known"));
        assertTrue(left.leftOpen());
        left.release(true);
        Holder again = Holder.take(folder.resolve("known"));
        assertFalse(again.leftOpen());
        again.release(true);
    }
}
