package org.peyvand.sync.internal.steady;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Calls one piece of work again and again, when it is planned, on a thread of its own; what is planned earlier counts. */
public final class Timetable {
    private final ScheduledExecutorService clock;
    private final Runnable work;
    /** What is planned and has not begun; {@code null} when nothing is. */
    private ScheduledFuture<?> next;
    private Object turn;

    /** A thread of its own for some work. */
    public Timetable(String name, Runnable work) {
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> Thread.ofPlatform().daemon().name(name).priority(Thread.MIN_PRIORITY).unstarted(task));
        this.work = work;
    }

    /** Not later than after this time. */
    public synchronized void within(Duration delay) {
        if (next == null || next.getDelay(TimeUnit.MILLISECONDS) > delay.toMillis()) {
            after(delay);
        }
    }

    /** After this time, whatever was planned. */
    public synchronized void after(Duration delay) {
        if (clock.isShutdown()) {
            return;
        }
        forget();
        Object planned = new Object();
        turn = planned;
        next = clock.schedule(() -> run(planned), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What somebody plans while this goes on is another turn, also when its time has come already. */
    private void run(Object begun) {
        synchronized (this) {
            if (begun == turn) {
                next = null;
            }
        }
        work.run();
    }

    /** Nothing is planned any more. */
    public synchronized void forget() {
        if (next != null) {
            next.cancel(false);
            next = null;
        }
    }

    /** Waits a little for what is being done; a thread is not interrupted, since embedded databases bear that badly. */
    public void end() {
        forget();
        clock.shutdown();
        try {
            clock.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
