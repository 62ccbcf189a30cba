package org.peyvand.sync.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.PersistenceFailure;

class TurnsTest {
    private final Turns turns = new Turns(Turns.AT_ONCE);

    @Test
    void aFewWorkAtTheSameTimeAndAllComeToTheirTurn() throws Exception {
        CyclicBarrier together = new CyclicBarrier(Turns.AT_ONCE);
        AtomicInteger working = new AtomicInteger();
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 3 * Turns.AT_ONCE; i++) {
            calls.add(() -> turns.take(() -> {
                int present = working.incrementAndGet();
                meet(together);
                working.decrementAndGet();
                meet(together);
                return present;
            }));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            for (Future<Integer> one : threads.invokeAll(calls)) {
                assertTrue(one.get() <= Turns.AT_ONCE, () -> one.resultNow() + " at the same time");
            }
        }
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoeverFailsLeavesHisTurnToTheNext() {
        for (int i = 0; i < 2 * Turns.AT_ONCE; i++) {
            assertThrows(IllegalStateException.class, () -> turns.take(() -> {
                throw new IllegalStateException();
            }));
        }
        assertEquals("done", turns.take(() -> "done"));
    }

    @Test
    void whoeverIsInterruptedIsToldToComeBack() {
        Thread.currentThread().interrupt();
        PersistenceFailure failure = assertThrows(PersistenceFailure.class, () -> turns.take(() -> "done"));
        assertTrue(Thread.interrupted());
        assertTrue(failure.getMessage().contains("later"), failure.getMessage());
    }
}
