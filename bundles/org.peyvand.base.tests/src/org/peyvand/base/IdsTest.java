package org.peyvand.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void isVersionSevenWithTheTimeInFront() {
        UUID id = Ids.system(Clock.fixed(NOW, ZoneOffset.UTC)).next();
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(NOW.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }

    @Test
    void orderIsStrictWithinAMillisecond() {
        assertGrowing(Ids.of(Clock.fixed(NOW, ZoneOffset.UTC), new Random(1)), 100_000);
    }

    @Test
    void orderIsStrictWhenTheClockGoesBack() {
        SteppingClock clock = new SteppingClock(-7);
        assertGrowing(Ids.of(clock, new Random(2)), 10_000);
    }

    @Test
    void timestampRunsAheadWhenTheCounterIsUsedUp() {
        Random highest = new Random(3) {
            @Override
            public int nextInt(int bound) {
                return bound - 1;
            }
        };
        Ids ids = Ids.of(Clock.fixed(NOW, ZoneOffset.UTC), highest);
        UUID before = ids.next();
        int half = 1 << 25;
        for (int i = 1; i <= half; i++) {
            before = ids.next();
        }
        assertEquals(NOW.toEpochMilli(), before.getMostSignificantBits() >>> 16);
        UUID after = ids.next();
        assertEquals(NOW.toEpochMilli() + 1, after.getMostSignificantBits() >>> 16);
        assertTrue(after.compareTo(before) > 0);
    }

    @Test
    void sameClockAndRandomGiveTheSameIds() {
        assertEquals(firstIds(5), firstIds(5));
        assertTrue(!firstIds(5).equals(firstIds(6)));
    }

    @Test
    void manyThreadsGetDifferentIds() {
        Ids ids = Ids.system(Clock.systemUTC());
        Set<UUID> all = new HashSet<>(IntStream.range(0, 40_000).parallel().mapToObj(i -> ids.next()).toList());
        assertEquals(40_000, all.size());
    }

    private static List<UUID> firstIds(int seed) {
        Ids ids = Ids.of(Clock.fixed(NOW, ZoneOffset.UTC), new Random(seed));
        return Stream.generate(ids::next).limit(10).toList();
    }

    private static void assertGrowing(Ids ids, int count) {
        UUID before = ids.next();
        for (int i = 0; i < count; i++) {
            UUID next = ids.next();
            assertTrue(next.compareTo(before) > 0 && next.toString().compareTo(before.toString()) > 0, before + " then " + next);
            before = next;
        }
    }

    /** A clock that moves by so many milliseconds each time it is read. */
    private static final class SteppingClock extends Clock {
        private final int step;
        private long millis = NOW.toEpochMilli();

        SteppingClock(int step) {
            this.step = step;
        }

        @Override
        public Instant instant() {
            millis += step;
            return Instant.ofEpochMilli(millis);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void identifiersGoOnAfterThoseOfAnotherSourceThatWereSeen() {
        Ids ids = Ids.of(Clock.fixed(Instant.ofEpochMilli(1_000), ZoneOffset.UTC), new Random(1));
        UUID ahead = Ids.of(Clock.fixed(Instant.ofEpochMilli(5_000), ZoneOffset.UTC), new Random(2)).next();
        UUID behind = Ids.of(Clock.fixed(Instant.ofEpochMilli(10), ZoneOffset.UTC), new Random(3)).next();
        ids.observe(ahead);
        UUID next = ids.next();
        assertTrue(next.toString().compareTo(ahead.toString()) > 0);
        ids.observe(behind);
        ids.observe(UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff"));
        assertEquals(next.toString().substring(0, 13), ids.next().toString().substring(0, 13), "what is behind, and what is no time, changes nothing");
    }
}
