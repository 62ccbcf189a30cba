package org.peyvand.persistence.eclipselink.internal.behind;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes on a connection in a thread of its own, in order, while whoever writes goes on. What fails is known later only, when something is read or at the end; nothing more is
 * written then. Used by one thread.
 */
public final class WriteBehind implements AutoCloseable {
    /** So many batches wait at the most: they are in memory. */
    private static final int WAITING = 32;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("peyvand-write-behind").factory());
    private final Semaphore room = new Semaphore(WAITING);
    /** Fair, and taken for long: two threads that take turns at each call of an engine wait for each other most of the time. */
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Set<LaterStatement> statements = new HashSet<>();
    private Future<?> last;
    private volatile Throwable failure;
    private volatile boolean dropped;
    private boolean past;
    private boolean stopped;

    /** Something to do on the connection. */
    @FunctionalInterface
    interface Writing {
        /** @throws SQLException when it cannot be done */
        void run() throws SQLException;
    }

    /** Does it when what came before is done, unless that has failed; waits where very much is waiting. */
    void later(Writing writing) {
        afterwards(() -> {
            if (failure == null && !dropped) {
                writing.run();
            }
        });
    }

    /** Does it when what came before is done, even if that has failed. */
    void afterwards(Writing writing) {
        withoutTurn(room::acquireUninterruptibly);
        last = worker.submit(() -> {
            turn.lock();
            try {
                writing.run();
            } catch (SQLException | RuntimeException | Error e) {
                failure = failure == null ? e : failure;
            } finally {
                turn.unlock();
                room.release();
            }
        });
    }

    /** Reads without waiting for more than what is just being written: only what the rest does not touch. */
    public void past(Runnable reading) {
        turn.lock();
        past = true;
        try {
            reading.run();
        } finally {
            past = false;
            turn.unlock();
        }
    }

    /** Before something is read: waits until everything is written, unless it is known not to matter. */
    void beforeReading() throws SQLException {
        if (!past) {
            settle();
        }
    }

    /** Waits until everything is written; from now on nothing is done behind. */
    public void stop() throws SQLException {
        settle();
        stopped = true;
    }

    /** Whether nothing is done behind any more. */
    boolean isStopped() {
        return stopped;
    }

    /** Waits until everything is written. */
    void settle() throws SQLException {
        await();
        switch (failure) {
            case null -> { }
            case SQLException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    /** Waits until what is being written is; what waits is not written. */
    void drop() {
        dropped = true;
        await();
        dropped = false;
    }

    /** A statement that is to be closed at the end, if nobody has done so before. */
    void opened(LaterStatement statement) {
        statements.add(statement);
    }

    /** It needs no closing any more. */
    void closed(LaterStatement statement) {
        statements.remove(statement);
    }

    /** Nothing more is done on the connection. */
    void end() {
        drop();
        List.copyOf(statements).forEach(LaterStatement::close);
        await();
    }

    /** Whether something could not be written. */
    public boolean hasFailed() {
        return failure != null;
    }

    /** Whoever waits for the writer leaves it the turn. */
    private void withoutTurn(Runnable waiting) {
        boolean held = turn.isHeldByCurrentThread();
        if (held) {
            turn.unlock();
        }
        try {
            waiting.run();
        } finally {
            if (held) {
                turn.lock();
            }
        }
    }

    private void await() {
        withoutTurn(this::awaitLast);
    }

    private void awaitLast() {
        boolean interrupted = false;
        for (Future<?> waiting = last; waiting != null; waiting = last) {
            try {
                waiting.get();
                last = null;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        drop();
        worker.close();
    }
}
