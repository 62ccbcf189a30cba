package org.peyvand.simulation.internal.inside;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Hashtable;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.peyvand.persistence.engine.DatabaseEngine;

/** Puts itself before the engine of the database: at a call that is drawn, the power is gone, before or after the database has done it; nothing is done after that. */
final class Powered {
    private static final String DERBY = "(" + DatabaseEngine.NAME + "=derby)";
    private static final Set<String> COUNTED = Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "executeBatch", "commit");
    private final BundleContext context;
    private volatile DatabaseEngine known;

    Powered(BundleContext context) {
        this.context = context;
    }

    /** @param off asked before and after every call; once it says so, nothing works any more */
    Object over(BooleanSupplier off) {
        Hashtable<String, Object> properties = new Hashtable<>(Map.of(DatabaseEngine.NAME, "derby", Constants.SERVICE_RANKING, Integer.MAX_VALUE));
        InvocationHandler engine = (proxy, method, arguments) -> {
            Object result = call(method, real(), arguments);
            return result instanceof DataSource source ? source(source, off) : result;
        };
        context.registerService(DatabaseEngine.class, proxy(DatabaseEngine.class, engine), properties);
        return null;
    }

    /** The same for ever: it opens and closes databases, and is not taken down with them. */
    private DatabaseEngine real() {
        DatabaseEngine engine = known;
        if (engine == null) {
            engine = registered();
            known = engine;
        }
        return engine;
    }

    private DatabaseEngine registered() {
        try {
            Collection<ServiceReference<DatabaseEngine>> all = context.getServiceReferences(DatabaseEngine.class, DERBY);
            return all.stream().filter(one -> one.getProperty(Constants.SERVICE_RANKING) == null).map(context::getService).findFirst().orElseThrow();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource source(DataSource real, BooleanSupplier off) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = call(method, real, arguments);
            return result instanceof Connection connection ? connection(connection, off) : result;
        });
    }

    private static Connection connection(Connection real, BooleanSupplier off) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = counted(method, real, arguments, off);
            return result instanceof Statement statement ? statement(statement, method.getReturnType(), off) : result;
        });
    }

    private static Object statement(Statement real, Class<?> type, BooleanSupplier off) {
        return proxy(type, (proxy, method, arguments) -> counted(method, real, arguments, off));
    }

    private static Object counted(Method method, Object real, Object[] arguments, BooleanSupplier off) throws Throwable {
        if (!COUNTED.contains(method.getName())) {
            return call(method, real, arguments);
        }
        if (off.getAsBoolean()) {
            throw new SQLException("The power is gone", "08006");
        }
        Object result = call(method, real, arguments);
        if (off.getAsBoolean()) {
            throw new SQLException("The power is gone", "08006");
        }
        return result;
    }

    private static Object call(Method method, Object real, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Powered.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> handler.invoke(proxy, method, arguments);
        }));
    }
}
