package org.peyvand.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;

/** One task as an Eclipse job. */
final class BackgroundJob<T> implements Running, Progress {
    private static final Logger LOG = System.getLogger(Background.class.getName());

    /** Takes the result or the failure. */
    interface Delivery<T> {
        void deliver(BackgroundJob<T> job, T result, Throwable failure);
    }

    private final Background background;
    private final String name;
    private final Work<T> work;
    private final boolean visible;
    private final Delivery<T> delivery;
    private final Job job;
    private final Instant since = Instant.now();
    private volatile long total;
    private volatile long doneWork;
    private volatile String now = "";
    private volatile boolean cancelled;
    private volatile boolean done;
    /** Set by whoever gets there first: the work, or the one who cancels it before it begins. */
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile long lastTold;

    BackgroundJob(Background background, Message name, Work<T> work, boolean visible, Delivery<T> delivery) {
        this.background = background;
        this.name = name.in(Locale.getDefault());
        this.work = work;
        this.visible = visible;
        this.delivery = delivery;
        this.job = Job.create(this.name, this::run);
        job.setSystem(!visible);
        job.setPriority(visible ? Job.LONG : Job.INTERACTIVE);
    }

    void schedule() {
        if (visible) {
            background.appeared(this);
        }
        job.schedule();
    }

    private IStatus run(IProgressMonitor monitor) {
        if (!begun.compareAndSet(false, true)) {
            return Status.CANCEL_STATUS;
        }
        T result = null;
        Throwable failure = null;
        try {
            result = cancelled ? null : work.run(this);
        } catch (OperationCanceledException e) {
            LOG.log(Level.DEBUG, "Cancelled: {0}", name);
            cancelled = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cancelled = true;
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            failure = e;
            LOG.log(Level.WARNING, name + " failed", e);
        }
        delivery.deliver(this, result, failure);
        return Status.OK_STATUS;
    }

    void finished() {
        done = true;
        if (visible) {
            background.vanished(this);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Instant since() {
        return since;
    }

    @Override
    public double fraction() {
        return total <= 0 ? -1 : Math.min(1.0, (double) doneWork / total);
    }

    @Override
    public String now() {
        return now;
    }

    @Override
    public void cancel() {
        cancelled = true;
        if (job.cancel() && begun.compareAndSet(false, true)) {
            // a job that waits is dropped by the job manager and never runs
            delivery.deliver(this, null, null);
        }
        background.changed();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public boolean isDone() {
        return done;
    }

    @Override
    public void total(String task, long units) {
        now = task;
        doneWork = 0;
        total = units;
    }

    @Override
    public void worked(long units) {
        doneWork += units;
        tell();
    }

    @Override
    public void subTask(String text) {
        now = text;
        tell();
    }

    private void tell() {
        long time = System.nanoTime();
        if (visible && time - lastTold > 100_000_000L) {
            lastTold = time;
            background.changed();
        }
    }
}
