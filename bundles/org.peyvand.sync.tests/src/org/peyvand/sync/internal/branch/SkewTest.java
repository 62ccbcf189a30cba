package org.peyvand.sync.internal.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A clock is put right by what is certain, not by how slow an answer was. */
class SkewTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void aSlowAnswerSetsNoClockBack() {
        assertEquals(Duration.ZERO, Skew.of(NOON, NOON.plusMillis(5), NOON.plusSeconds(4)));
        assertEquals(Duration.ZERO, Skew.of(NOON, NOON.plusMillis(3_990), NOON.plusSeconds(4)));
        assertEquals(Duration.ZERO, Skew.of(NOON, NOON, NOON));
    }

    @Test
    void aClockThatIsOffIsPutRight() {
        assertEquals(Duration.ofDays(3), Skew.of(NOON, NOON.plusSeconds(1).plus(Duration.ofDays(3)), NOON.plusSeconds(2)));
        assertEquals(Duration.ofDays(-3), Skew.of(NOON, NOON.plusSeconds(1).minus(Duration.ofDays(3)), NOON.plusSeconds(2)));
        assertEquals(Duration.ofMillis(-1_100), Skew.of(NOON, NOON.minusMillis(100), NOON.plusSeconds(2)));
    }
}
