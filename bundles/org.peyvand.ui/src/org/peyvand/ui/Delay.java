package org.peyvand.ui;

import org.eclipse.swt.widgets.Control;

/** Does something once, a little later, however often it is asked for; nothing when its owner is gone by then. UI thread only. */
public final class Delay {
    private final Control owner;
    private final int millis;
    private final Runnable run;
    private final Runnable tick = this::tick;
    private boolean pending;

    /** @param millis how much later */
    public Delay(Control owner, int millis, Runnable run) {
        this.owner = owner;
        this.millis = millis;
        this.run = run;
    }

    /** Counted from the first asking: nothing waits longer, however much follows. */
    public void soon() {
        if (!pending) {
            whenQuiet();
        }
    }

    /** Counted from the last asking, for instance the last key. */
    public void whenQuiet() {
        if (!owner.isDisposed()) {
            pending = true;
            owner.getDisplay().timerExec(millis, tick);
        }
    }

    /** Not any more. */
    public void cancel() {
        pending = false;
        if (!owner.isDisposed()) {
            owner.getDisplay().timerExec(-1, tick);
        }
    }

    /** Whether something is to come. */
    public boolean isPending() {
        return pending;
    }

    private void tick() {
        pending = false;
        if (!owner.isDisposed()) {
            run.run();
        }
    }
}
