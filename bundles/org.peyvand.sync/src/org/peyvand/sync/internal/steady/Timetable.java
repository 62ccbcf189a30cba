package org.peyvand.sync.internal.steady;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Calls one piece of work again and again, when it is planned, on a thread of its own; what is planned earlier counts. */
final class Timetable {
    private final ScheduledExecutorService clock;
    private final Runnable work;
    private ScheduledFuture<?> next;

    Timetable(String name, Runnable work) {
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> Thread.ofPlatform().daemon().name(name).priority(Thread.MIN_PRIORITY).unstarted(task));
        this.work = work;
    }

    /** Not later than after this time. */
    synchronized void within(Duration delay) {
        boolean planned = next != null && !next.isDone() && next.getDelay(TimeUnit.MILLISECONDS) > 0;
        if (planned && next.getDelay(TimeUnit.MILLISECONDS) <= delay.toMillis()) {
            return;
        }
        after(delay);
    }

    /** After this time, whatever was planned. */
    synchronized void after(Duration delay) {
        if (clock.isShutdown()) {
            return;
        }
        forget();
        next = clock.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Nothing is planned any more. */
    synchronized void forget() {
        if (next != null) {
            next.cancel(false);
        }
    }

    /** Waits a little for what is being done; a thread is not interrupted, since embedded databases bear that badly. */
    void end() {
        forget();
        clock.shutdown();
        try {
            clock.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
