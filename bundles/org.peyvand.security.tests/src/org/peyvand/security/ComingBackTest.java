package org.peyvand.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.testing.TestPlatform;

/** A folder that was worked in before: who works is found out while the rights are asked for, and the rights ask who works. */
class ComingBackTest {

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theFirstQuestionIsAnswered() {
        try (TestPlatform platform = TestPlatform.in(folder)) {
            assertEquals(1, users(platform));
            platform.restart();
            assertEquals(1, users(platform));
        }
    }

    private static long users(TestPlatform platform) {
        return platform.service(UnitOfWork.class).read(session -> session.count(Query.of(User.class)));
    }
}
