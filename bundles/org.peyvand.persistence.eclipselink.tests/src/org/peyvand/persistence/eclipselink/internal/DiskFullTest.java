package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.KeyFile;
import org.peyvand.persistence.vault.Keyring;
import org.peyvand.persistence.vault.WrappedKey;
import org.peyvand.testing.Events;
import org.peyvand.testing.SmallDisk;
import org.peyvand.testing.TestPlatform;

/** A data folder on a small file system that runs full while the program works, and has room again. */
class DiskFullTest {
    private static final int TOGETHER = 100;
    /** More than what is put aside would take, if it were given up in the middle. */
    private static final int MANY = 20_000;

    @TempDir
    private Path place;
    private SmallDisk disk;
    private UnitOfWork work;

    @BeforeEach
    void mount() throws IOException {
        disk = SmallDisk.mount(place.resolve("disk"), 64);
    }

    @AfterEach
    void unmount() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFullDiskIsToldThenOnlyReadFromAndTheSameProcessGoesOnWhenThereIsRoom(boolean encrypted) throws IOException, InterruptedException {
        try (TestPlatform platform = platform(encrypted)) {
            work = platform.service(UnitOfWork.class);
            Database database = platform.service(Database.class);
            for (int i = 0; i < 5; i++) {
                assertNull(save("saved " + i, TOGETHER, () -> { }));
            }
            database.keepRoom();
            assertTrue(Files.size(data().resolve("cache/reserve")) > 1 << 20, "room is put aside");

            Message told = save("too much ".repeat(10), MANY, this::fill);
            assertNotNull(told, "the disk did not run full");
            assertEquals("failed.diskFull", told.key(), told.in(Locale.ENGLISH));
            assertTrue(told.in(Locale.ENGLISH).startsWith("The disk is full; nothing of this was saved."), told.in(Locale.ENGLISH));
            assertTrue(told.in(Locale.of("fa")).startsWith("دیسک پر است"), told.in(Locale.of("fa")));

            Message state = database.readOnly().orElseThrow();
            assertTrue(state.in(Locale.ENGLISH).contains("nothing can be saved until 24 MB are free"), state.in(Locale.ENGLISH));
            assertTrue(state.in(Locale.of("fa")).contains("۲۴ مگابایت") || state.in(Locale.of("fa")).contains("24 مگابایت"), state.in(Locale.of("fa")));
            assertEquals(5 * TOGETHER, count(), "reading goes on, beside what was put aside");
            assertEquals("disk.readOnly", save("refused", 1, () -> { }).key());
            assertFalse(database.tryAgain(), "there is no room yet");

            disk.makeRoom();
            assertTrue(database.tryAgain());
            assertEquals(Optional.empty(), database.readOnly());
            assertTrue(Files.exists(data().resolve("cache/reserve")), "room is put aside again");
            assertNull(save("after room was made", TOGETHER, () -> { }));
            assertAllThere(6);
        }
        try (TestPlatform platform = platform(encrypted)) {
            work = platform.service(UnitOfWork.class);
            assertAllThere(6);
        }
    }

    @Test
    void aDiskThatOthersFillIsNoticedBeforeAWriteFailsAndWhenThereIsRoomToo() throws IOException, InterruptedException {
        try (TestPlatform platform = platform(false); Events.Waiting changed = Events.waiting(Database.WRITABLE)) {
            work = platform.service(UnitOfWork.class);
            assertNull(save("saved 0", TOGETHER, () -> { }));
            disk.fill();
            Message told = null;
            for (long until = System.nanoTime() + Duration.ofSeconds(10).toNanos(); told == null && System.nanoTime() < until;) {
                told = save("nothing", 0, () -> { });      // looks at the disk once in a second
            }
            assertNotNull(told);
            assertEquals("disk.readOnly", told.key());
            assertTrue(changed.await(1), "whoever shows it is told");
            assertEquals(TOGETHER, count());
            disk.makeRoom();
            assertTrue(changed.await(2), "it is found by itself");
            assertNull(save("after room was made", TOGETHER, () -> { }));
        }
    }

    private void assertAllThere(int times) {
        assertEquals(times * TOGETHER, count(), "nothing is lost and no half of a unit of work is there");
        assertEquals(TOGETHER, (long) work.read(session -> session.count(Query.of(Customer.class).where(where("name").is("after room was made")))));
    }

    private long count() {
        return work.read(session -> session.count(Query.of(Customer.class)));
    }

    private Path data() {
        return disk.folder().resolve("data");
    }

    private void fill() {
        try {
            disk.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestPlatform platform(boolean encrypted) throws IOException {
        if (encrypted && !Files.exists(data())) {
            Files.createDirectories(data());
            DataKey key = DataKey.random();
            new KeyFile(data()).write(new KeyFile.Locks(key.id(), Optional.of(WrappedKey.of(key, "a passphrase".toCharArray())), Optional.empty(), Optional.empty()));
        }
        TestPlatform platform = TestPlatform.in(data());
        if (encrypted) {
            assertTrue(platform.service(Keyring.class).unlock(data(), "a passphrase".toCharArray()));
        }
        return platform;
    }

    /** Saves some customers; why it did not work, or null. */
    private Message save(String name, int many, Runnable before) {
        try {
            Outcome<Object> outcome = work.write(session -> {
                before.run();
                for (int i = 0; i < many; i++) {
                    session.add(Customer.named(name));
                }
                return Outcome.done(null);
            });
            return outcome.isDone() ? null : outcome.diagnostics().getFirst().message();
        } catch (PersistenceFailure failure) {
            return failure.message();
        }
    }
}
