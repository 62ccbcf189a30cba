package org.peyvand.persistence.eclipselink.internal.behind;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** A connection whose inserts and updates are written behind; everything else waits for them. */
final class BehindConnection implements InvocationHandler {
    private static final String PREPARE = "prepareStatement";
    private final Connection connection;
    private final WriteBehind behind;
    private final Beside beside;

    private BehindConnection(Connection connection, WriteBehind behind, Beside beside) {
        this.connection = connection;
        this.behind = behind;
        this.beside = beside;
    }

    /** @param beside for what is read beside the writing */
    static Connection of(Connection connection, WriteBehind behind, Beside beside) {
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, new BehindConnection(connection, behind, beside));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case PREPARE -> prepare((Connection) proxy, method, arguments);
            case "createStatement" -> waiting((Statement) call(connection, method, arguments), Statement.class);
            case "rollback" -> {
                behind.drop();
                yield call(connection, method, arguments);
            }
            case "close" -> {
                close();
                yield null;
            }
            case "isClosed" -> connection.isClosed();
            case "unwrap" -> proxy;
            case "isWrapperFor" -> ((Class<?>) arguments[0]).isInstance(proxy);
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "Behind " + connection;
            default -> {
                behind.settle();
                yield call(connection, method, arguments);
            }
        };
    }

    private void close() throws SQLException {
        try (connection; beside) {
            behind.end();
        }
    }

    private Object prepare(Connection shown, Method method, Object... arguments) throws SQLException {
        if (arguments.length == 1 && writes((String) arguments[0])) {
            return LaterStatement.of((String) arguments[0], connection, shown, behind);
        }
        return behind.isBeside() ? call(beside.connection(), method, arguments) : waiting((Statement) call(connection, method, arguments), PreparedStatement.class);
    }

    private static boolean writes(String statement) {
        String begin = statement.substring(0, Math.min(statement.length(), "INSERT ".length())).toUpperCase(Locale.ROOT);
        return begin.equals("INSERT ") || begin.equals("UPDATE ");
    }

    /** A statement that is run when everything is written. */
    private Object waiting(Statement statement, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                behind.settle();
            }
            return call(statement, method, arguments);
        });
    }

    static Object call(Object target, Method method, Object... arguments) throws SQLException {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            switch (e.getCause()) {
                case SQLException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
