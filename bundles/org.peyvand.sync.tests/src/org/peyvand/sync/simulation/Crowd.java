package org.peyvand.sync.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.sync.protocol.HeadOffice;
import org.peyvand.sync.protocol.Hello;
import org.peyvand.sync.protocol.Pull;

/**
 * Many who ask the head office at the same moment.
 *
 * @param head as one branch speaks with it
 */
record Crowd(HeadOffice head) {
    /** More than a database has connections. */
    private static final int CALLS = 150;

    /** What went wrong. */
    List<String> failures() {
        UUID incarnation = UUID.randomUUID();
        head.hello(new Hello(incarnation, null, null, Instant.now()));
        LogPosition from = head.load(incarnation, null).from();
        Pull pull = new Pull(incarnation, from, List.of(), List.of(), 100);
        CyclicBarrier together = new CyclicBarrier(CALLS);
        List<Callable<LogPosition>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            calls.add(() -> {
                together.await();
                return head.pull(pull).to();
            });
        }
        List<String> failed = new ArrayList<>();
        try (ExecutorService all = Executors.newFixedThreadPool(CALLS)) {
            for (Future<LogPosition> one : all.invokeAll(calls)) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    failed.add(e.getCause().toString());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed.add(e.toString());
        }
        return failed;
    }
}
