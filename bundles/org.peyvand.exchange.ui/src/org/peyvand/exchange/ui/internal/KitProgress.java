package org.peyvand.exchange.ui.internal;

import org.peyvand.base.Progress;

/** Shows the engine's progress in the task list of the window, and lets it be cancelled there. */
final class KitProgress implements Progress {
    private final org.peyvand.ui.Progress outer;
    private long done;

    KitProgress(org.peyvand.ui.Progress outer) {
        this.outer = outer;
    }

    @Override
    public void total(String task, long total) {
        done = 0;
        outer.total(total);
        outer.done(0, task);
    }

    @Override
    public void worked(long units) {
        done += units;
        outer.done(done, null);
    }

    @Override
    public void subTask(String text) {
        outer.done(done, text);
    }

    @Override
    public boolean isCancelled() {
        return outer.cancelled();
    }
}
