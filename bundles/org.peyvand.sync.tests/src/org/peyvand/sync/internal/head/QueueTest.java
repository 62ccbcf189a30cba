package org.peyvand.sync.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.PersistenceFailure;

/** Pushes of one branch wait for each other, those of others do not. */
class QueueTest {
    private static final UUID ONE = UUID.randomUUID();
    private final Queue queue = new Queue();
    private final List<String> done = new CopyOnWriteArrayList<>();

    private CompletableFuture<Void> later(UUID branch, String what, Runnable doing) {
        return CompletableFuture.runAsync(() -> queue.take(branch, () -> {
            doing.run();
            return done.add(what);
        }), work -> Thread.ofVirtual().start(work));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSecondWaitsUntilTheFirstIsDone() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Void> first = later(ONE, "first", () -> {
            begun.countDown();
            await(go);
        });
        await(begun);
        CompletableFuture<Void> second = later(ONE, "second", () -> { });
        later(UUID.randomUUID(), "of somebody else", () -> { }).join();
        go.countDown();
        CompletableFuture.allOf(first, second).join();
        assertEquals(List.of("of somebody else", "first", "second"), done);
    }

    @Test
    void whoeverSendsMoreThanABranchDoesIsSentAway() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        sent.add(later(ONE, "first", () -> {
            begun.countDown();
            await(go);
        }));
        await(begun);
        IntStream.range(0, Queue.MOST).forEach(i -> sent.add(later(ONE, "waits", () -> { })));
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (queue.waiting(ONE) < Queue.MOST && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThrows(PersistenceFailure.class, () -> queue.take(ONE, () -> done.add("too much")));
        go.countDown();
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
        assertEquals(List.of("first", "waits", "waits", "waits", "waits"), done);
    }

    @Test
    void whatFailsKeepsNobodyWaiting() {
        assertThrows(IllegalStateException.class, () -> queue.take(ONE, () -> {
            throw new IllegalStateException();
        }));
        later(ONE, "next", () -> { }).join();
        assertEquals(List.of("next"), done);
    }
}
