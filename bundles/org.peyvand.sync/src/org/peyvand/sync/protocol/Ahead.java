package org.peyvand.sync.protocol;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.peyvand.base.text.Message;

/** A call that is made while something else is done, and its answer once there is one. */
public final class Ahead<T> {
    private static final Logger LOG = System.getLogger(Ahead.class.getName());
    private final FutureTask<T> task;

    private Ahead(FutureTask<T> task) {
        this.task = task;
    }

    /** Makes it in a thread of its own. */
    public static <T> Ahead<T> of(Supplier<T> call) {
        FutureTask<T> task = new FutureTask<>(call::get);
        Thread.ofPlatform().daemon().name("peyvand-call").start(task);
        return new Ahead<>(task);
    }

    /** Makes it at once, before anything else is done; what becomes of it is told when the answer is asked for. */
    public static <T> Ahead<T> now(Supplier<T> call) {
        FutureTask<T> task = new FutureTask<>(call::get);
        task.run();
        return new Ahead<>(task);
    }

    /** Waits until the call has ended, whatever became of it. */
    public void settle() {
        try {
            task.get();
        } catch (ExecutionException e) {
            LOG.log(Level.DEBUG, "what was asked ahead has failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the answer; throws what the call has thrown. */
    public T get() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(Message.of(Ahead.class, "ahead.interrupted"), e);
        }
    }
}
