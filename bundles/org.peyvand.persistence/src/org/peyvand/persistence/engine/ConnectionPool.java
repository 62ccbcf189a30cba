package org.peyvand.persistence.engine;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps some connections open; hands out no more than it may at a time and lets others wait. A connection that nobody used for a while is
 * tried before it is handed out again, since the server may have ended it meanwhile. Safe for many threads.
 */
public final class ConnectionPool extends PlainSource {
    private static final System.Logger LOG = System.getLogger(ConnectionPool.class.getName());
    private static final int IDLE = 8;
    private static final int WAIT_SECONDS = 30;
    private static final int TRY_SECONDS = 5;
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(10);

    /**
     * How a pool stands at a moment.
     *
     * @param used handed out
     * @param idle open and waiting to be handed out
     * @param most handed out at a time
     */
    public record Figures(int used, int idle, int most) {
    }

    private record Idle(Connection connection, long since) {
    }

    private final Connector connector;
    private final int most;
    private final Semaphore free;
    private final BlockingDeque<Idle> idle = new LinkedBlockingDeque<>(IDLE);
    private final AtomicLong lent = new AtomicLong();
    private volatile boolean closed;
    /** When a connection came back that the server had ended: those that were idle then are probably ended too. */
    private volatile long trouble = System.nanoTime();

    /**
     * @param connector opens what is not there yet
     * @param most how many are handed out at a time
     */
    public ConnectionPool(Connector connector, int most) {
        this.connector = connector;
        this.most = most;
        this.free = new Semaphore(most, true);
    }

    @Override
    public Connection getConnection() throws SQLException {
        acquire();
        try {
            Connection kept = kept();
            Connection connection = kept == null ? connector.connect() : kept;
            connection.setAutoCommit(true);
            lent.incrementAndGet();
            return LentConnection.of(connection, this);
        } catch (SQLException e) {
            free.release();
            throw e;
        }
    }

    /** One that is there and still works; {@code null} when there is none. */
    private Connection kept() throws SQLException {
        for (Idle next = idle.pollLast(); next != null; next = idle.pollLast()) {
            boolean fresh = System.nanoTime() - next.since() < FRESH_NANOS && next.since() - trouble > 0;
            boolean works = fresh ? !next.connection().isClosed() : next.connection().isValid(TRY_SECONDS);
            if (works) {
                return next.connection();
            }
            next.connection().close();
        }
        return null;
    }

    private void acquire() throws SQLException {
        if (closed) {
            throw new SQLException("The database is closed", "08003");
        }
        try {
            if (!free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new SQLException("All " + most + " connections are in use", "08004");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while waiting for a connection", "08004", e);
        }
    }

    /**
     * Waits until every connection has come back; none is handed out any more.
     *
     * @return false when one stays out for {@value #WAIT_SECONDS} seconds; everything is then as before
     */
    public boolean drain() {
        try {
            return free.tryAcquire(most, WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How it stands now. */
    public Figures figures() {
        return new Figures(most - free.availablePermits(), idle.size(), most);
    }

    /** How many were handed out until now. */
    public long lent() {
        return lent.get();
    }

    /** Takes a connection back; what was not committed is undone. */
    void giveBack(Connection connection) throws SQLException {
        try {
            if (connection.isClosed()) {
                trouble = System.nanoTime();
            } else {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
                if (closed || !idle.offerLast(new Idle(connection, System.nanoTime()))) {
                    connection.close();
                }
            }
        } finally {
            free.release();
        }
    }

    /** No connection is handed out any more and those that nobody uses are closed; the others are when they come back. */
    public void close() {
        closed = true;
        for (Idle next = idle.pollLast(); next != null; next = idle.pollLast()) {
            try {
                next.connection().close();
            } catch (SQLException e) {
                LOG.log(Level.DEBUG, "An idle connection could not be closed", e);
            }
        }
    }
}
