package org.peyvand.core;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Does something in a thread of its own and waits for it: what is written there is a unit of work of its own and stays, whatever becomes of
 * the one that is running here. For small things that everybody needs and nobody takes back. It must not need a row that the running
 * unit of work has written.
 */
public final class OwnThread {

    private OwnThread() {
    }

    /** The result; a runtime exception comes out as it was thrown. */
    public static <T> T call(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, task -> Thread.ofPlatform().daemon().name("peyvand-aside").start(task)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
