package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.peyvand.persistence.Criteria.where;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.TestPlatform;

/** A data folder on a small file system that runs full. Only where such a file system may be mounted: on Linux, by root. */
class DiskFullTest {
    private static final int MOST = 2_000;
    private static final int TOGETHER = 100;

    @TempDir
    private Path place;
    private Path disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(place.resolve("disk"));
        boolean mounted = Files.isExecutable(Path.of("/bin/mount")) && run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk.toString()) == 0;
        assumeTrue(mounted, "no small file system can be mounted here");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (Files.isExecutable(Path.of("/bin/umount"))) {
            run("umount", "-l", disk.toString());
        }
    }

    @Test
    void aFullDiskIsToldInASentenceAndNothingAcknowledgedIsLost() throws IOException, InterruptedException {
        int acknowledged = 0;
        Message reason = null;
        try (TestPlatform platform = TestPlatform.in(disk.resolve("data"))) {
            UnitOfWork work = platform.service(UnitOfWork.class);
            while (reason == null && acknowledged < MOST) {
                reason = save(work, "saved " + acknowledged);
                acknowledged += reason == null ? 1 : 0;
            }
        }
        assertNotNull(reason, "the disk did not run full");
        assertEquals("failed.diskFull", reason.key(), reason.in(Locale.ENGLISH));
        assertTrue(reason.in(Locale.ENGLISH).startsWith("The disk is full; nothing of this was saved."), reason.in(Locale.ENGLISH));
        assertTrue(reason.in(Locale.of("fa")).startsWith("دیسک پر است"), reason.in(Locale.of("fa")));
        assertTrue(acknowledged > 0, "nothing was saved before");

        assertEquals(0, run("mount", "-o", "remount,size=96m", disk.toString()));
        try (TestPlatform platform = TestPlatform.in(disk.resolve("data"))) {
            UnitOfWork work = platform.service(UnitOfWork.class);
            for (int i = 0; i < acknowledged; i++) {
                String name = "saved " + i;
                assertEquals(TOGETHER, work.read(session -> session.count(Query.of(Customer.class).where(where("name").is(name)))), name);
            }
            assertEquals((long) acknowledged * TOGETHER, work.read(session -> session.count(Query.of(Customer.class))), "no half of a unit of work");
            assertEquals(null, save(work, "after room was made"));
        }
    }

    /** Saves some customers; why it did not work, or null. */
    private static Message save(UnitOfWork work, String name) {
        try {
            Outcome<Object> outcome = work.write(session -> {
                for (int i = 0; i < TOGETHER; i++) {
                    session.add(Customer.named(name));
                }
                return Outcome.done(null);
            });
            return outcome.isDone() ? null : outcome.diagnostics().getFirst().message();
        } catch (PersistenceFailure failure) {
            return failure.message();
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
