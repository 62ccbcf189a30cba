package org.peyvand.persistence.internal.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.peyvand.persistence.engine.PlainSource;

/** Connections to the database that is there at the moment: who keeps this source does not notice that files were exchanged under it. */
final class PresentSource extends PlainSource {
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
    public <T> T unwrap(Class<T> type) throws SQLException {
        return present.get().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return present.get().isWrapperFor(type);
    }
}
