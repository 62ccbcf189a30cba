package org.peyvand.sync.internal.head;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.PersistenceFailure;

/**
 * Lets a few calls of branches work at the same time and the others wait for their turn, in the order in which they came. A call asks for a second, a third and a fourth
 * connection while it has one: as many calls as there are connections would wait for each other until all of them fail.
 */
final class Turns {
    /** Four connections each are fewer than a node has on any engine. */
    static final int AT_ONCE = 6;
    /** Shorter than a branch waits for an answer. */
    private static final int WAIT_SECONDS = 120;

    private final Semaphore free;

    /** @param atOnce how many may work at the same time */
    Turns(int atOnce) {
        free = new Semaphore(atOnce, true);
    }

    /**
     * Does work in its turn.
     *
     * @throws PersistenceFailure when its turn does not come; the branch calls again later
     */
    <T> T take(Supplier<T> work) {
        try {
            if (!free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new PersistenceFailure(Message.of(Turns.class, "turns.busy"), null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PersistenceFailure(Message.of(Turns.class, "turns.busy"), e);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /** How many wait, about. */
    int waiting() {
        return free.getQueueLength();
    }
}
