package org.peyvand.sync.internal.steady;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private final AtomicInteger turns = new AtomicInteger();
    private final CountDownLatch twice = new CountDownLatch(2);
    private Runnable meanwhile = () -> { };
    private final Timetable table = new Timetable("turns", () -> {
        if (turns.incrementAndGet() == 1) {
            meanwhile.run();
        }
        twice.countDown();
    });

    @AfterEach
    void end() {
        table.end();
    }

    private void assertTwice() throws InterruptedException {
        assertTrue(twice.await(20, TimeUnit.SECONDS), () -> turns + " turns");
    }

    @Test
    void whatIsAskedForWhileATurnEndsIsNotPutOffByThePlanForTheNextOne() throws InterruptedException {
        meanwhile = () -> {
            table.after(Duration.ZERO);
            table.within(Duration.ofHours(1));
        };
        table.after(Duration.ZERO);
        assertTwice();
    }

    @Test
    void theTurnThatGoesOnIsNoPlan() throws InterruptedException {
        meanwhile = () -> table.within(Duration.ZERO);
        table.after(Duration.ZERO);
        assertTwice();
    }

    @Test
    void anEarlierTimeCounts() throws InterruptedException {
        meanwhile = () -> {
            table.within(Duration.ofHours(1));
            table.within(Duration.ofMillis(1));
            table.within(Duration.ofHours(1));
        };
        table.after(Duration.ZERO);
        assertTwice();
    }

    @Test
    void whatIsForgottenIsNotDone() throws InterruptedException {
        CountDownLatch forgotten = new CountDownLatch(1);
        meanwhile = () -> {
            table.after(Duration.ZERO);
            table.forget();
            forgotten.countDown();
        };
        table.after(Duration.ZERO);
        assertTrue(forgotten.await(20, TimeUnit.SECONDS));
        table.end();
        assertEquals(1, turns.get());
    }
}
