package org.peyvand.server.boot;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Proxy;

/**
 * Ctrl+C and {@code SIGTERM} are the usual way to end the head office, so they end it with exit code 0. Karaf takes {@code SIGTERM} over as soon as
 * it runs and then stops its bundles; until then there is nothing to stop. The classes are the JDK's, but no part of Java's own API.
 */
final class Signals {
    private static final Logger LOG = System.getLogger(Signals.class.getName());

    private Signals() {
    }

    static void install() {
        handle("TERM", () -> Runtime.getRuntime().exit(0));
        handle("INT", () -> raise("TERM"));
    }

    private static void handle(String signal, Runnable work) {
        try {
            Class<?> type = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                work.run();
                return null;
            });
            type.getMethod("handle", type, handler).invoke(null, type.getConstructor(String.class).newInstance(signal), proxy);
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.DEBUG, "This JVM does not tell of signals", e);
        }
    }

    private static void raise(String signal) {
        try {
            Class<?> type = Class.forName("sun.misc.Signal");
            type.getMethod("raise", type).invoke(null, type.getConstructor(String.class).newInstance(signal));
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.DEBUG, "This JVM raises no signals", e);
            Runtime.getRuntime().exit(0);
        }
    }
}
