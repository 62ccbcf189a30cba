package org.peyvand.persistence.eclipselink.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class KeptStatementsTest {
    private final KeptStatements kept = new KeptStatements();

    /** A connection that can be closed and prepares statements that are closed with it. */
    private static final class Fake {
        private boolean closed;
        private final Connection connection = proxy(Connection.class);

        private <T> T proxy(Class<T> type) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> switch (method.getName()) {
                case "unwrap" -> self;
                case "isClosed" -> closed;
                case "prepareStatement" -> proxy(PreparedStatement.class);
                case "hashCode" -> 1;
                case "equals" -> self == arguments[0];
                default -> throw new UnsupportedOperationException(method.getName());
            }));
        }
    }

    @Test
    void eachConnectionHasItsOwnAndKeepsIt() throws SQLException {
        Fake one = new Fake();
        Fake other = new Fake();
        PreparedStatement first = kept.prepared(one.connection, "a");
        assertSame(first, kept.prepared(one.connection, "a"));
        assertNotSame(first, kept.prepared(one.connection, "b"));
        assertNotSame(first, kept.prepared(other.connection, "a"));
    }

    @Test
    void thoseOfClosedConnectionsAreForgotten() throws SQLException {
        Fake gone = new Fake();
        PreparedStatement first = kept.prepared(gone.connection, "a");
        gone.closed = true;
        assertNotSame(first, kept.prepared(gone.connection, "a"));
        kept.prepared(new Fake().connection, "a");
        assertEquals(1, kept.size());
    }
}
