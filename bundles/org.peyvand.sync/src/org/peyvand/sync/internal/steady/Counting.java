package org.peyvand.sync.internal.steady;

import java.util.concurrent.atomic.AtomicLong;
import org.peyvand.base.Progress;

/** How far an exchange has come, and whether it is to stop. */
final class Counting implements Progress {
    private final AtomicLong worked = new AtomicLong();
    private final Runnable changed;
    private volatile boolean cancelled;

    Counting(Runnable changed) {
        this.changed = changed;
    }

    long worked() {
        return worked.get();
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void total(String task, long total) {
        // nobody knows how much it will be
    }

    @Override
    public void worked(long units) {
        worked.addAndGet(units);
        changed.run();
    }

    @Override
    public void subTask(String text) {
        // told by the state
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
