package org.peyvand.persistence.internal.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a wrong clock between two starts of the program. */
class ClockMarkTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    @TempDir
    Path folder;

    private Duration read(Instant now) {
        return new ClockMark(folder).read(now);
    }

    @Test
    void isKeptUntilTheClockIsFoundRight() {
        ClockMark mark = new ClockMark(folder);
        assertEquals(Duration.ZERO, read(NOW));
        mark.write(DAY.negated(), NOW);
        assertEquals(DAY.negated(), read(NOW.plusSeconds(60)));
        mark.write(DAY.negated().plusMillis(400), NOW.plusSeconds(60));
        assertEquals(DAY.negated(), read(NOW), "less than a second is not worth another file");
        mark.write(DAY, NOW);
        assertEquals(DAY, read(NOW));
        mark.write(Duration.ofMillis(20), NOW);
        assertEquals(Duration.ZERO, read(NOW));
        assertFalse(Files.exists(folder.resolve(ClockMark.NAME)));
    }

    @Test
    void whoHasPutTheClockRightMeanwhileIsNotSetBackByIt() {
        new ClockMark(folder).write(DAY.negated(), NOW.plus(DAY));
        assertEquals(Duration.ZERO, read(NOW), "the clock was a day ahead, and is not any more");
    }

    @Test
    void whatCannotBeReadSaysNothing() throws IOException {
        for (String text : new String[] {"", "PT1H", "an hour 2026-11-22T10:00:00Z", "PT1H yesterday", "PT1H 2026-11-22T10:00:00Z more"}) {
            Files.writeString(folder.resolve(ClockMark.NAME), text);
            assertEquals(Duration.ZERO, read(NOW.plus(DAY)), text);
        }
    }
}
