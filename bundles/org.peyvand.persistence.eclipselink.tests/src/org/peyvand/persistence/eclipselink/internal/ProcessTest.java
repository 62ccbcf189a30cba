package org.peyvand.persistence.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peyvand.persistence.Criteria.where;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.eclipselink.internal.plain.ChildProcess;
import org.peyvand.persistence.shop.Customer;
import org.peyvand.testing.TestPlatform;

/** Two processes and one database. */
class ProcessTest {
    private static final int SAVES = 50;

    @Test
    void nothingAcknowledgedIsLostByAKill(@TempDir Path folder) throws Exception {
        Process process = ChildProcess.start(folder);
        int acknowledged = -1;
        try (BufferedReader output = ChildProcess.output(process)) {
            for (int i = 0; i < SAVES; i++) {
                String line = output.readLine();
                assertNotNull(line, "the child ended by itself");
                acknowledged = Integer.parseInt(line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertEquals(SAVES - 1, acknowledged);
        try (TestPlatform platform = TestPlatform.in(folder)) {
            UnitOfWork work = platform.service(UnitOfWork.class);
            for (int i = 0; i < SAVES; i++) {
                assertEquals(3, count(work, "saved " + i));
            }
            long all = work.read(session -> session.count(Query.of(Customer.class)));
            assertEquals(0, all % 3, "half a unit of work is stored");
        }
    }

    private static long count(UnitOfWork work, String name) {
        return work.read(session -> session.count(Query.of(Customer.class).where(where("name").is(name))));
    }

    @Test
    void aSecondProcessIsRefusedAndToldWhoIsThere(@TempDir Path folder) throws Exception {
        Process process = ChildProcess.start(folder);
        try (BufferedReader output = ChildProcess.output(process)) {
            assertNotNull(output.readLine());
            try (TestPlatform platform = TestPlatform.in(folder)) {
                UnitOfWork work = platform.service(UnitOfWork.class);
                DatabaseUnavailable refused = assertThrows(DatabaseUnavailable.class, () -> count(work, "x"));
                String text = refused.message().in(Locale.ENGLISH);
                assertTrue(text.contains("process " + process.pid() + " of user " + System.getProperty("user.name")), text);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
