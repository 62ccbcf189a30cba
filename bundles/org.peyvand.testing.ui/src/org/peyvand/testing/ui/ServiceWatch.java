package org.peyvand.testing.ui;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.peyvand.core.Records;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.testing.TestPlatform;

/**
 * Stands before the services that reach the database and notes every call from the UI thread: the window must never wait for the
 * database. The test itself, which runs on that thread too, uses the services behind it.
 */
final class ServiceWatch {
    private static final List<Class<?>> WATCHED = List.of(Records.class, UnitOfWork.class);

    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private final Map<Class<?>, Object> behind = new HashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();

    static ServiceWatch start(TestPlatform platform) {
        ServiceWatch watch = new ServiceWatch();
        BundleContext context = FrameworkUtil.getBundle(ServiceWatch.class).getBundleContext();
        for (Class<?> type : WATCHED) {
            Object service = platform.service(type);
            watch.behind.put(type, service);
            Object before = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, watch.handler(type, service));
            Dictionary<String, Object> properties = new Hashtable<>(Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE));
            watch.registrations.add(context.registerService(type.getName(), before, properties));
        }
        return watch;
    }

    private InvocationHandler handler(Class<?> type, Object service) {
        return (proxy, method, args) -> {
            if (Display.getCurrent() != null && method.getDeclaringClass() == type) {
                calls.add(describe(type, method));
            }
            try {
                return method.invoke(service, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
    }

    private static String describe(Class<?> type, Method method) {
        String from = StackWalker.getInstance().walk(frames -> frames.map(Object::toString)
                .filter(frame -> frame.startsWith("org.peyvand") && !frame.contains("testing.ui")).findFirst().orElse("?"));
        return type.getSimpleName() + "." + method.getName() + " from " + from;
    }

    @SuppressWarnings("unchecked")
    <S> S unwatched(TestPlatform platform, Class<S> type) {
        Object service = behind.get(type);
        return service == null ? platform.service(type) : (S) service;
    }

    void stop() {
        registrations.forEach(ServiceRegistration::unregister);
        registrations.clear();
    }

    void check() {
        if (!calls.isEmpty()) {
            throw new AssertionError("Services were called on the UI thread: " + calls);
        }
    }
}
