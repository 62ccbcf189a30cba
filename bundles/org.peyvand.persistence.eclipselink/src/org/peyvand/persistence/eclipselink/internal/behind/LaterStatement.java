package org.peyvand.persistence.eclipselink.internal.behind;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;

/** An insert or an update that is done later, and told to have met one record each; where it has not, the run fails. */
final class LaterStatement implements InvocationHandler {
    private final String sql;
    private final Connection connection;
    private final Connection shown;
    private final WriteBehind behind;
    private List<Call> calls = new ArrayList<>();
    private int batch;
    private boolean closed;
    /** Made by whoever writes. */
    private PreparedStatement real;

    private LaterStatement(String sql, Connection connection, Connection shown, WriteBehind behind) {
        this.sql = sql;
        this.connection = connection;
        this.shown = shown;
        this.behind = behind;
    }

    /** What is to be done with the statement. */
    private record Call(Method method, Object... arguments) {
    }

    /** @param shown the connection that whoever asks for the statement has */
    static PreparedStatement of(String sql, Connection connection, Connection shown, WriteBehind behind) {
        LaterStatement later = new LaterStatement(sql, connection, shown, behind);
        behind.opened(later);
        return (PreparedStatement) Proxy.newProxyInstance(PreparedStatement.class.getClassLoader(), new Class<?>[] {PreparedStatement.class}, later);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "addBatch" -> {
                batch++;
                yield keep(method, arguments);
            }
            case "clearBatch" -> {
                batch = 0;
                yield keep(method, arguments);
            }
            case "executeBatch" -> executeBatch();
            case "executeUpdate" -> executeUpdate();
            case "close" -> {
                close();
                yield null;
            }
            case "isClosed" -> closed;
            case "getConnection" -> shown;
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "Later " + sql;
            default -> method.getReturnType() == void.class ? keep(method, arguments) : now(method, arguments);
        };
    }

    /** Of what changes a copy: a calendar belongs to the thread that has passed it, and goes on being set there by whatever that reads. */
    private Object keep(Method method, Object... arguments) {
        for (int i = 0; arguments != null && i < arguments.length; i++) {
            arguments[i] = arguments[i] instanceof Calendar calendar ? calendar.clone() : arguments[i];
        }
        calls.add(new Call(method, arguments));
        return null;
    }

    private List<Call> taken() {
        List<Call> taken = calls;
        calls = new ArrayList<>();
        return taken;
    }

    private int[] executeBatch() throws SQLException {
        if (behind.isStopped()) {
            batch = 0;
            behind.settle();
            bind(taken());
            return real.executeBatch();
        }
        int[] told = new int[batch];
        Arrays.fill(told, 1);
        batch = 0;
        List<Call> taken = taken();
        behind.later(() -> {
            bind(taken);
            for (int count : told.length == 0 ? told : real.executeBatch()) {
                demandOne(count);
            }
        });
        return told;
    }

    private int executeUpdate() throws SQLException {
        List<Call> taken = taken();
        if (behind.isStopped()) {
            behind.settle();
            bind(taken);
            return real.executeUpdate();
        }
        behind.later(() -> {
            bind(taken);
            demandOne(real.executeUpdate());
        });
        return 1;
    }

    private void demandOne(int count) throws SQLException {
        if (count != 1 && count != Statement.SUCCESS_NO_INFO) {
            throw new SQLException("Not one record, but " + count + ": " + sql);
        }
    }

    private void bind(List<Call> taken) throws SQLException {
        if (real == null) {
            real = connection.prepareStatement(sql);
        }
        for (Call call : taken) {
            BehindConnection.call(real, call.method(), call.arguments());
        }
    }

    /** What asks the statement itself. */
    private Object now(Method method, Object... arguments) throws SQLException {
        List<Call> taken = taken();
        behind.later(() -> bind(taken));
        behind.settle();
        return BehindConnection.call(real, method, arguments);
    }

    /** Once, when it has done its work. */
    void close() {
        if (!closed) {
            closed = true;
            behind.closed(this);
            behind.afterwards(() -> {
                if (real != null) {
                    real.close();
                }
            });
        }
    }
}
