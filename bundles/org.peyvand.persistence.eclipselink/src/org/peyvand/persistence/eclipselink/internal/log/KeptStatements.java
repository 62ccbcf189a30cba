package org.peyvand.persistence.eclipselink.internal.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The statements by which the change log is written, kept with the connections they are of: to prepare them for each save took as long as to run them.
 * A connection is used by one thread at a time; several threads may have one each.
 */
final class KeptStatements {
    private final Map<Key, PreparedStatement> kept = new ConcurrentHashMap<>();

    /** A connection is the same as itself only, whatever its class thinks of that. */
    private record Key(Connection connection, String sql) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.connection == connection && key.sql.equals(sql);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(connection) * 31 + sql.hashCode();
        }
    }

    /**
     * The statement on a connection; not to be closed.
     *
     * @param lent the connection, or what stands for it while it is lent
     */
    PreparedStatement prepared(Connection lent, String sql) throws SQLException {
        Connection connection = lent.unwrap(Connection.class);
        Key key = new Key(connection, sql);
        PreparedStatement known = kept.get(key);
        if (known != null && !known.isClosed()) {
            return known;
        }
        forgetClosed();
        PreparedStatement made = connection.prepareStatement(sql);
        kept.put(key, made);
        return made;
    }

    /** Those of connections that nobody has any more. */
    private void forgetClosed() throws SQLException {
        for (Key key : kept.keySet()) {
            if (key.connection().isClosed()) {
                kept.remove(key);
            }
        }
    }

    /** How many there are. */
    int size() {
        return kept.size();
    }
}
