package org.peyvand.persistence.derby.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Copies a database without taking a processor from those who use it: after each moment of work it rests twice as long, while others are there. Derby's
 * procedure gives no turn to anybody, but it asks its thread before every page that it reads from the disk whether it was interrupted, and keeps nobody
 * from any other page then (only beside the first pages of a file somebody may wait, for one rest). That question is answered truly, only not at once.
 */
final class PacedThread extends Thread {
    private static final Logger LOG = System.getLogger(PacedThread.class.getName());
    private static final long WORK_NANOS = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int REST = 2;

    /** Work with the database. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void run() throws SQLException;
    }

    private final BooleanSupplier others;
    private long begun = System.nanoTime();

    private PacedThread(Runnable task, BooleanSupplier others) {
        super(task, "peyvand-copy");
        this.others = others;
        setDaemon(true);
    }

    /**
     * Does it in a thread of its own and waits for its end, however long that takes.
     *
     * @param others whether somebody has used the database since this was asked last; asked every few milliseconds
     */
    static void run(Work work, BooleanSupplier others) throws SQLException {
        FutureTask<Void> task = new FutureTask<>(() -> {
            work.run();
            return null;
        });
        new PacedThread(task, others).start();
        boolean interrupted = false;
        while (!task.isDone()) {
            interrupted |= interruptedWaiting(task);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (task.state() == Future.State.FAILED) {
            fail(task.exceptionNow());
        }
    }

    private static boolean interruptedWaiting(FutureTask<Void> task) {
        try {
            task.get();
        } catch (InterruptedException e) {
            return true;
        } catch (ExecutionException e) {
            LOG.log(Level.DEBUG, "It has failed", e);
        }
        return false;
    }

    private static void fail(Throwable failure) throws SQLException {
        switch (failure) {
            case SQLException e -> throw e;
            case RuntimeException e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    @Override
    public boolean isInterrupted() {
        if (Thread.currentThread() == this) {
            long worked = System.nanoTime() - begun;
            if (worked >= WORK_NANOS) {
                if (others.getAsBoolean()) {
                    LockSupport.parkNanos(REST * Math.min(worked, MOST_NANOS));
                }
                begun = System.nanoTime();
            }
        }
        return super.isInterrupted();
    }
}
