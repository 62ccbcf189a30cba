package org.peyvand.persistence.engine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/** What a borrower gets: closing it gives the connection back, once; after that nothing else can be done with it. */
final class LentConnection implements InvocationHandler {
    private final ConnectionPool pool;
    private Connection connection;

    private LentConnection(Connection connection, ConnectionPool pool) {
        this.connection = connection;
        this.pool = pool;
    }

    static Connection of(Connection connection, ConnectionPool pool) {
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class},
            new LentConnection(connection, pool));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "close" -> giveBack();
            case "isClosed" -> connection == null || connection.isClosed();
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "Lent " + connection;
            default -> call(method, arguments);
        };
    }

    private Object giveBack() throws SQLException {
        Connection lent = connection;
        connection = null;
        if (lent != null) {
            pool.giveBack(lent);
        }
        return null;
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        if (connection == null) {
            throw new SQLException("The connection was closed", "08003");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
