package org.peyvand.sync.internal.head;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.PersistenceFailure;

/**
 * Lets the pushes of one branch wait for each other, in the order in which they came: a branch sends the next while one is stored, which begins where that one ends. At
 * another node it finds nothing to wait for; there it is answered as one that came too early, and sent again.
 */
final class Queue {
    /** Shorter than a branch waits for an answer. */
    private static final int WAIT_SECONDS = 120;
    /** More than a branch sends: a few whose answers it does not wait for any more, and the next two. */
    static final int MOST = 4;

    private final Map<UUID, ReentrantLock> ends = new ConcurrentHashMap<>();

    /**
     * Does work when what came before from the same branch is done.
     *
     * @throws PersistenceFailure when that takes too long, or too much waits already; the branch calls again later
     */
    <T> T take(UUID branch, Supplier<T> work) {
        ReentrantLock end = ends.computeIfAbsent(branch, any -> new ReentrantLock(true));
        try {
            if (waiting(branch) >= MOST || !end.tryLock(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new PersistenceFailure(Message.of(Turns.class, "turns.busy"), null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PersistenceFailure(Message.of(Turns.class, "turns.busy"), e);
        }
        try {
            return work.get();
        } finally {
            end.unlock();
        }
    }

    /** How many pushes of a branch wait, about. */
    int waiting(UUID branch) {
        ReentrantLock end = ends.get(branch);
        return end == null ? 0 : end.getQueueLength();
    }
}
