package org.peyvand.persistence.internal.engine;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connections to the database that is there at the moment: who keeps this source does not notice that files were exchanged under it. */
final class PresentSource implements DataSource {
    private static final int LONGEST_HOURS = 12;

    private final Supplier<DataSource> present;
    private final ReentrantReadWriteLock exchange = new ReentrantReadWriteLock(true);

    /** @param present opens the database when it is closed */
    PresentSource(Supplier<DataSource> present) {
        this.present = present;
    }

    /** Does something while nobody is given a connection; whoever asks for one waits. */
    <T> T withoutConnections(Supplier<T> work) {
        exchange.writeLock().lock();
        try {
            return work.get();
        } finally {
            exchange.writeLock().unlock();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            if (exchange.isWriteLockedByCurrentThread() || !exchange.readLock().tryLock(LONGEST_HOURS, TimeUnit.HOURS)) {
                throw new SQLException("The database is being exchanged", "08004");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while waiting for a connection", "08004", e);
        }
        try {
            return present.get().getConnection();
        } finally {
            exchange.readLock().unlock();
        }
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
