package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Ids;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.TestPlatform;

/**
 * Many inserts in one unit of work, with the change log, against the same rows by bare JDBC in batches. How many: property
 * {@code peyvand.bulk.rows}. The ratio is logged; the test fails only far above the goal of 2.5, since a busy machine is no error.
 */
class BulkTest {
    private static final int ROWS = Integer.getInteger("peyvand.bulk.rows", 10_000);
    private static final int BATCH = 1000;
    private static final double WORST = 6;

    @Test
    void manyInserts(@TempDir Path folder) throws SQLException {
        try (TestPlatform platform = TestPlatform.in(folder)) {
            UnitOfWork work = platform.service(UnitOfWork.class);
            insert(work, Math.min(ROWS, 20_000), "w");
            bare(platform, Math.min(ROWS, 20_000), "v");
            long used = used();
            double ours = seconds(() -> insert(work, ROWS, "ours"));
            long grown = used() - used;
            double bare = seconds(() -> bare(platform, ROWS, "bare"));
            System.getLogger(BulkTest.class.getName()).log(Level.INFO, String.format(
                "%d inserts with their log: %.2f s, bare JDBC %.2f s, ratio %.2f, memory grown by %d MB", ROWS, ours, bare, ours / bare, grown >> 20));
            assertEquals(work.read(s -> s.count(Query.of(Customer.class))), work.read(s -> s.count(Query.of(ChangeEntry.class))));
            assertTrue(ours < WORST * bare, "ratio " + ours / bare);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Seconds of the processor, since what else runs on the machine must not count. */
    private static double seconds(Runnable task) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        task.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static void insert(UnitOfWork work, int rows, String prefix) {
        assertTrue(work.write(session -> {
            for (int i = 1; i <= rows; i++) {
                Customer customer = Customer.named("Customer " + prefix + i);
                customer.setNumber(prefix + i);
                session.add(customer);
                if (i % BATCH == 0) {
                    session.flush();
                    session.clear();
                }
            }
            return Outcome.done(null);
        }).isDone());
    }

    private static void bare(TestPlatform platform, int rows, String prefix) {
        String entity = "INSERT INTO CUSTOMER (ID, VERSION, BRANCH_ID, CREATED_AT, CREATED_BY, CHANGED_AT, CHANGED_BY, NAME, NAME_KEY, NUMBER,"
            + " ACTIVE, PARENT_ID) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        String log = "INSERT INTO CHANGE_ENTRY (ID, TRANSACTION_ID, CHANGED_AT, USER_ID, BRANCH_ID, ENTITY, RECORD_ID, KIND, CHANGES)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        Ids ids = Ids.system(Clock.systemUTC());
        Timestamp now = Timestamp.from(Instant.now());
        String transaction = ids.next().toString();
        try (Connection connection = platform.service(Database.class).dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement first = connection.prepareStatement(entity); PreparedStatement second = connection.prepareStatement(log)) {
                for (int i = 1; i <= rows; i++) {
                    String id = ids.next().toString();
                    set(first, id, 1L, null, now, null, now, null, "Customer " + prefix + i, null, prefix + i, true, null);
                    set(second, ids.next().toString(), transaction, now, null, null, "shop.customer", id, "CREATED",
                        "{\"active\":[null,true],\"name\":[null,\"Customer " + prefix + i + "\"],\"number\":[null,\"" + prefix + i + "\"]}");
                    if (i % (BATCH / 2) == 0 || i == rows) {
                        first.executeBatch();
                        second.executeBatch();
                    }
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, Types.VARCHAR);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        statement.addBatch();
    }
}
