package org.peyvand.sync.internal.head;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.PersistenceFailure;

/**
 * Lets the pushes of one branch wait for each other, in the order in which they came: a branch sends the next while one is stored, which begins where that one ends. At
 * another node it finds nothing to wait for; there it is answered as one that came too early, and sent again.
 */
final class Queue {
    /** More than a branch sends: a few whose answers it does not wait for any more, and the next two. */
    static final int MOST = 4;

    private final Map<UUID, Turns> turns = new ConcurrentHashMap<>();

    /**
     * Does work when what came before from the same branch is done.
     *
     * @throws PersistenceFailure when that takes too long, or too much waits already; the branch calls again later
     */
    <T> T take(UUID branch, Supplier<T> work) {
        Turns one = turns.computeIfAbsent(branch, any -> new Turns(1));
        if (one.waiting() >= MOST) {
            throw new PersistenceFailure(Message.of(Turns.class, "turns.busy"), null);
        }
        return one.take(work);
    }

    /** How many pushes of a branch wait, about. */
    int waiting(UUID branch) {
        return turns.containsKey(branch) ? turns.get(branch).waiting() : 0;
    }
}
