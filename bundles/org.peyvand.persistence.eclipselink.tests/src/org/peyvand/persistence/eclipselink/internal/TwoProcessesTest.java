package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.eclipselink.internal.plain.ChildProcess;
import org.peyvand.persistence.eclipselink.internal.plain.Counter;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.OnServer;
import org.peyvand.testing.TestPlatform;

/** Two processes work with one database on a server at the same time. */
@ExtendWith(OnServer.class)
class TwoProcessesTest {
    @TempDir
    private Path folder;

    @Test
    void noNumberIsGivenTwiceAndNoneIsLost() throws Exception {
        try (TestPlatform platform = TestPlatform.in(folder)) {
            UnitOfWork work = platform.service(UnitOfWork.class);
            Customer counter = Customer.named("counter");
            counter.setNumber("0");
            assertTrue(work.write(session -> Outcome.done(session.add(counter))).isDone());
            Process other = ChildProcess.start(folder, "counter");
            try {
                Counter.raise(work, "counter");
                assertTrue(other.waitFor(120, TimeUnit.SECONDS), "the other process does not end");
                assertEquals(0, other.exitValue());
            } finally {
                other.destroyForcibly().waitFor();
            }
            Customer read = work.read(session -> session.first(Query.of(Customer.class).where(where("name").is("counter")))).orElseThrow();
            assertEquals(String.valueOf(2 * Counter.TIMES), read.getNumber());
            assertEquals(2 * Counter.TIMES + 1L, work.read(session -> session.count(Query.of(ChangeEntry.class))));
        }
    }

    @Test
    void twoThatComeFirstMakeTheTablesOnce() throws Exception {
        try (TestPlatform platform = TestPlatform.in(folder)) {
            Process other = ChildProcess.start(folder);
            try {
                UnitOfWork work = platform.service(UnitOfWork.class);
                assertTrue(work.write(session -> Outcome.done(session.add(Customer.named("first")))).isDone());
                assertEquals("0", ChildProcess.output(other).readLine());
                assertEquals(1L, work.read(session -> session.count(Query.of(Customer.class).where(where("name").is("first")))));
            } finally {
                other.destroyForcibly().waitFor();
            }
        }
    }
}
