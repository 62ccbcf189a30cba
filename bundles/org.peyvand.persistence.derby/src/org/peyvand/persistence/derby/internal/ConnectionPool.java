package org.peyvand.persistence.derby.internal;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Keeps some connections open; hands out at most {@link #MOST} at a time and lets others wait. Safe for many threads. */
final class ConnectionPool implements DataSource {
    private static final int MOST = 64;
    private static final int IDLE = 8;
    private static final int WAIT_SECONDS = 30;

    private final Engine engine;
    private final Semaphore free = new Semaphore(MOST, true);
    private final BlockingDeque<Connection> idle = new LinkedBlockingDeque<>(IDLE);
    private volatile boolean closed;

    ConnectionPool(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Connection getConnection() throws SQLException {
        acquire();
        try {
            Connection kept = idle.pollLast();
            Connection connection = kept != null && !kept.isClosed() ? kept : engine.connect("");
            connection.setAutoCommit(true);
            return LentConnection.of(connection, this);
        } catch (SQLException e) {
            free.release();
            throw e;
        }
    }

    private void acquire() throws SQLException {
        if (closed) {
            throw new SQLException("The database is closed", "08003");
        }
        try {
            if (!free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new SQLException("All " + MOST + " connections are in use", "08004");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while waiting for a connection", "08004", e);
        }
    }

    /** Takes a connection back; what was not committed is undone. */
    void giveBack(Connection connection) throws SQLException {
        try {
            if (!connection.isClosed()) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
                if (closed || !idle.offerLast(connection)) {
                    connection.close();
                }
            }
        } finally {
            free.release();
        }
    }

    /** No connection is handed out any more; the shutdown of the engine ends those that are. */
    void close() {
        closed = true;
        idle.clear();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a wrapper for " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
