package org.peyvand.exchange.ui.internal;

import org.peyvand.base.Progress;

/** How far a run is. Written by the thread that works, read by the window. */
final class RunProgress implements Progress {
    private volatile Progress follower = Progress.none();
    private volatile String task = "";
    private volatile String now = "";
    private volatile long total;
    private volatile long done;
    private volatile boolean cancelled;

    /** Tells another one the same, and stops when that one is cancelled. */
    void follow(Progress other) {
        follower = other;
    }

    @Override
    public void total(String name, long units) {
        task = name;
        total = units;
        done = 0;
        follower.total(name, units);
    }

    @Override
    public void worked(long units) {
        done += units;
        follower.worked(units);
    }

    @Override
    public void subTask(String text) {
        now = text;
        follower.subTask(text);
    }

    @Override
    public boolean isCancelled() {
        return cancelled || follower.isCancelled();
    }

    /** Asks the work to stop as soon as it can do so cleanly. */
    void cancel() {
        cancelled = true;
    }

    String task() {
        return task;
    }

    String now() {
        return now;
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }

    /** From 0 to 1; negative when nobody knows. */
    double fraction() {
        return total <= 0 ? -1 : Math.min(1.0, (double) done / total);
    }
}
