package org.peyvand.ui;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.PersistenceFailure;

/**
 * Runs service calls in jobs and brings the result back to the UI thread.
 *
 * <pre>
 * kit.background().task(KitText.of("task.load"), progress -&gt; records.list(query))
 *     .whileAlive(table)
 *     .then(this::show)
 *     .start();
 * </pre>
 */
public final class Background {
    private static final int MOST = 50;

    private final Display display;
    private final Problems problems;
    private final List<BackgroundJob<?>> shown = new CopyOnWriteArrayList<>();
    private final Deque<Finished> finished = new ArrayDeque<>();
    private final AtomicInteger unfinished = new AtomicInteger();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean holding;

    /** @param problems told of failures that nobody else takes */
    public Background(Display display, Problems problems) {
        this.display = display;
        this.problems = problems;
    }

    /** Describes a task; nothing runs before {@link Task#start}. */
    public <T> Task<T> task(Message name, Work<T> work) {
        return new Task<>(name, work);
    }

    /** From now on tasks wait until {@link #release}, save for those that go {@link Task#ahead}: nobody works here yet. */
    public synchronized void hold() {
        holding = true;
    }

    /** Starts what has waited, in its order. */
    public synchronized void release() {
        holding = false;
        held.forEach(Runnable::run);
        held.clear();
    }

    private synchronized void begin(Runnable start, boolean ahead) {
        if (holding && !ahead) {
            held.add(start);
        } else {
            start.run();
        }
    }

    /** The tasks of interest to a person that are running now. */
    public List<Running> running() {
        return List.copyOf(shown);
    }

    /** The tasks of interest to a person that have ended, the last one first. UI thread only. */
    public List<Finished> finished() {
        return List.copyOf(finished);
    }

    /** Forgets those that have ended. UI thread only. */
    public void forgetFinished() {
        finished.clear();
        changed();
    }

    private void keep(Finished one) {
        finished.addFirst(one);
        if (finished.size() > MOST) {
            finished.removeLast();
        }
        changed();
    }

    /** Whether every task that was started has delivered its result. */
    public boolean isIdle() {
        return unfinished.get() == 0;
    }

    /** Calls back, on the UI thread, whenever {@link #running} or its progress has changed. Returns how to stop that. */
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /**
     * Waits for a task without freezing the window: events are dispatched meanwhile. Only for places that must
     * return when the work is done, such as saving before closing.
     */
    public void await(Running task) {
        while (!task.isDone() && !display.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    void appeared(BackgroundJob<?> job) {
        shown.add(job);
        changed();
    }

    void vanished(BackgroundJob<?> job) {
        shown.remove(job);
        changed();
    }

    void changed() {
        if (!display.isDisposed()) {
            display.asyncExec(() -> watchers.forEach(Runnable::run));
        }
    }

    /** A task in the making. */
    public final class Task<T> {
        private final Message name;
        private final Work<T> work;
        private boolean visible;
        private boolean ahead;
        private Control owner;
        private Consumer<T> then = result -> { };
        private Consumer<Throwable> failed = problems::show;
        private Function<T, Told> telling = result -> new Told(KitText.of("jobs.done"), null);

        private Task(Message name, Work<T> work) {
            this.name = name;
            this.work = work;
        }

        /** Shows it in the status line and the list of tasks, with progress and cancel. */
        public Task<T> visible() {
            visible = true;
            return this;
        }

        /** Does not wait for anybody to sign in: it is a part of that. */
        public Task<T> ahead() {
            ahead = true;
            return this;
        }

        /** Drops the result when this control is gone by then. */
        public Task<T> whileAlive(Control control) {
            owner = control;
            return this;
        }

        /** What to do with the result, on the UI thread. */
        public Task<T> then(Consumer<T> consumer) {
            then = consumer;
            return this;
        }

        /** What to do with a failure, on the UI thread, instead of telling the person. */
        public Task<T> failed(Consumer<Throwable> consumer) {
            failed = consumer;
            return this;
        }

        /** What the list of finished tasks says of the result, for tasks that are {@link #visible}. On the UI thread. */
        public Task<T> telling(Function<T, Told> teller) {
            telling = teller;
            return this;
        }

        /** Starts it. */
        public Running start() {
            BackgroundJob<T> job = new BackgroundJob<>(Background.this, name, work, visible, this::deliver);
            unfinished.incrementAndGet();
            begin(job::schedule, ahead);
            return job;
        }

        private void deliver(BackgroundJob<T> job, T result, Throwable failure) {
            if (display.isDisposed()) {
                job.finished();
                return;
            }
            display.asyncExec(() -> {
                job.finished();
                unfinished.decrementAndGet();
                if (visible) {
                    keep(ended(job, result, failure));
                }
                if (job.isCancelled() || owner != null && owner.isDisposed()) {
                    return;
                }
                if (failure == null) {
                    then.accept(result);
                } else {
                    failed.accept(failure);
                }
            });
        }

        private Finished ended(BackgroundJob<T> job, T result, Throwable failure) {
            Locale language = Locale.getDefault();
            Instant now = Instant.now();
            if (job.isCancelled()) {
                return new Finished(job.name(), job.since(), now, Finished.End.CANCELLED, KitText.of("jobs.cancelled").in(language), null);
            }
            if (failure != null) {
                Message why = failure instanceof PersistenceFailure known ? known.message() : KitText.of("jobs.failed");
                return new Finished(job.name(), job.since(), now, Finished.End.FAILED, why.in(language), null);
            }
            Told told = telling.apply(result);
            return new Finished(job.name(), job.since(), now, Finished.End.DONE, told.sentence().in(language), told.open());
        }
    }
}
