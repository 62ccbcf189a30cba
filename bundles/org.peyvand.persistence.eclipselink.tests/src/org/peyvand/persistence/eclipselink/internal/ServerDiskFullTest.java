package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.DiskFull;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.OnServer;
import org.peyvand.testing.PostgresqlServer;
import org.peyvand.testing.SmallDisk;
import org.peyvand.testing.TestPlatform;

/** The disk of a server runs full while the program works, and has room again: the server looks after its disk itself, and the program says what it heard and goes on. */
@ExtendWith(OnServer.class)
class ServerDiskFullTest {
    private static final int TOGETHER = 100;
    private static final int MANY = 20_000;

    @TempDir
    private Path folder;
    private SmallDisk disk;
    private String name;

    @BeforeEach
    void makeDatabase() throws IOException {
        PostgresqlServer server = PostgresqlServer.running();
        disk = SmallDisk.mount(server.folder().resolve("disk-" + UUID.randomUUID()), 64);
        name = server.makeEmpty(disk);
        server.settle(folder, name);
    }

    @AfterEach
    void unmount() throws IOException {
        if (name != null) {
            PostgresqlServer.running().drop(name, disk);
        } else if (disk != null) {
            disk.close();
        }
    }

    @Test
    void aFullDiskIsToldNothingIsStoredByHalfAndTheNextSaveGoesOnWhenThereIsRoom() throws IOException {
        try (TestPlatform platform = TestPlatform.in(folder)) {
            UnitOfWork work = platform.service(UnitOfWork.class);
            for (int i = 0; i < 5; i++) {
                assertNull(save(work, TOGETHER));
            }
            disk.fill();
            PersistenceFailure told = save(work, MANY);
            assertTrue(told instanceof DiskFull, () -> String.valueOf(told));
            assertEquals("failed.diskFull", told.message().key());
            assertTrue(told.message().in(Locale.ENGLISH).startsWith("The disk is full; nothing of this was saved."), told.message().in(Locale.ENGLISH));
            assertTrue(told.message().in(Locale.of("fa")).startsWith("دیسک پر است"), told.message().in(Locale.of("fa")));
            assertFalse(words(told).contains("somebody"), "what is told, and goes to the log, has no values of people");
            assertEquals(5 * TOGETHER, count(work), "reading goes on");
            assertEquals(Optional.empty(), platform.service(Database.class).readOnly(), "whoever looks after the server knows when there is room");

            disk.makeRoom();
            assertNull(save(work, TOGETHER));
            assertEquals(6 * TOGETHER, count(work));
        }
        try (TestPlatform platform = TestPlatform.in(folder)) {
            assertEquals(6 * TOGETHER, count(platform.service(UnitOfWork.class)), "nothing is lost and no half of a unit of work is there");
        }
    }

    /** What a log file would have of it. */
    private static String words(Throwable failure) {
        StringBuilder words = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            words.append(cause.getMessage()).append('\n');
            if (cause instanceof SQLException sql) {
                sql.forEach(next -> words.append(next.getMessage()).append('\n'));
            }
        }
        return words.toString();
    }

    private static long count(UnitOfWork work) {
        return work.read(session -> session.count(Query.of(Customer.class)));
    }

    /** Saves some customers; why it did not work, or null. */
    private static PersistenceFailure save(UnitOfWork work, int many) {
        try {
            Outcome<Object> outcome = work.write(session -> {
                for (int i = 0; i < many; i++) {
                    session.add(Customer.named("somebody ".repeat(10)));
                }
                return Outcome.done(null);
            });
            assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
            return null;
        } catch (PersistenceFailure failure) {
            return failure;
        }
    }
}
