package org.peyvand.persistence.eclipselink.internal.behind;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A connection for reading beside the one that is written on; opened when it is first asked for. It waits for no lock, since whoever has one may wait for what is being written,
 * and no engine would see that. So it may read what somebody else takes back again: a record is one row with its version, by which such a one is noticed when it is written.
 */
final class Beside implements AutoCloseable {
    private final DataSource source;
    private Connection connection;
    private int isolation;

    Beside(DataSource source) {
        this.source = source;
    }

    Connection connection() throws SQLException {
        if (connection == null) {
            connection = source.getConnection();
            isolation = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
        }
        return connection;
    }

    /** Gives it back as it was. */
    @Override
    public void close() throws SQLException {
        if (connection != null) {
            try (Connection back = connection) {
                connection = null;
                back.setTransactionIsolation(isolation);
            }
        }
    }
}
