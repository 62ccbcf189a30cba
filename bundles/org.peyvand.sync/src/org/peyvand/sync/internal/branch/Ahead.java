package org.peyvand.sync.internal.branch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.peyvand.base.text.Message;
import org.peyvand.sync.protocol.Unreachable;

/** What is needed next, asked for while something else is done. Whoever does not want it any more forgets it: it only reads. */
final class Ahead<T> {
    private static final Logger LOG = System.getLogger(Ahead.class.getName());
    private final FutureTask<T> task;

    private Ahead(FutureTask<T> task) {
        this.task = task;
    }

    /** Asks now. */
    static <T> Ahead<T> of(Supplier<T> call) {
        FutureTask<T> task = new FutureTask<>(call::get);
        Thread.ofPlatform().daemon().name("next page").start(task);
        return new Ahead<>(task);
    }

    /** Waits until the call has ended, whatever became of it. */
    void settle() {
        try {
            task.get();
        } catch (ExecutionException e) {
            LOG.log(Level.DEBUG, "what was asked ahead has failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the answer; throws what the call has thrown. */
    T get() {
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
