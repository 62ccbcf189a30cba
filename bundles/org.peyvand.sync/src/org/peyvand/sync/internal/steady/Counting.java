package org.peyvand.sync.internal.steady;

import java.util.concurrent.atomic.AtomicLong;
import org.peyvand.base.Progress;

/** How far an exchange has come, what it does, and whether it is to stop. */
final class Counting implements Progress {
    private final AtomicLong worked = new AtomicLong();
    private final Runnable changed;
    private volatile boolean cancelled;
    private volatile boolean comparing;

    Counting(Runnable changed) {
        this.changed = changed;
    }

    long worked() {
        return worked.get();
    }

    /** Whether it has come to comparing. */
    boolean isComparing() {
        return comparing;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void total(String task, long total) {
        comparing = true;
        worked.set(0);
        changed.run();
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
