package org.peyvand.sync.internal.branch;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.peyvand.base.text.Message;
import org.peyvand.sync.protocol.Unreachable;

/** An answer of the head office that is on its way while the one before is stored. Whoever does not want it any more forgets it: it only reads. */
final class Ahead<T> {
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
