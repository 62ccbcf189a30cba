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

/**
 * Writes on a connection in a thread of its own, in order, while whoever writes goes on. What fails is known later only, when something is read or at the end; nothing more is
 * written then. Used by one thread.
 */
public final class WriteBehind implements AutoCloseable {
    /** So many batches wait at the most: they are in memory. */
    private static final int WAITING = 64;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("peyvand-write-behind").factory());
    private final Semaphore room = new Semaphore(WAITING);
    private final Set<LaterStatement> statements = new HashSet<>();
    private Future<?> last;
    private volatile Throwable failure;
    private volatile boolean dropped;
    private boolean beside;
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
        room.acquireUninterruptibly();
        last = worker.submit(() -> {
            try {
                writing.run();
            } catch (SQLException | RuntimeException | Error e) {
                failure = failure == null ? e : failure;
            } finally {
                room.release();
            }
        });
    }

    /** Reads beside the writing, on another connection: what this one writes may be there or not yet. */
    public void beside(Runnable reading) {
        beside = true;
        try {
            reading.run();
        } finally {
            beside = false;
        }
    }

    /** Whether what is read now is read beside the writing. */
    boolean isBeside() {
        return beside;
    }

    /** From now on nothing is done behind: whatever is done waits until everything is written. */
    public void stop() {
        stopped = true;
    }

    /** Whether nothing is done behind any more. */
    boolean isStopped() {
        return stopped;
    }

    /** Waits until everything is written. */
    public void settle() throws SQLException {
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

    private void await() {
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
