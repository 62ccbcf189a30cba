package org.peyvand.server.boot;

import java.lang.reflect.InvocationTargetException;

/** Karaf in this process. Its classes are no bundle, so they are called by name. */
final class Karaf {

    private Karaf() {
    }

    /** Starts it and comes back when it has stopped, in good order. */
    static void runUntilStopped() throws Refusal {
        try {
            Class<?> type = Class.forName("org.apache.karaf.main.Main");
            Object karaf = type.getConstructor(String[].class).newInstance((Object) new String[0]);
            type.getMethod("launch").invoke(karaf);
            type.getMethod("awaitShutdown").invoke(karaf);
            type.getMethod("destroy").invoke(karaf);
        } catch (InvocationTargetException e) {
            throw Refusal.failed(e.getCause(), "start.failed", String.valueOf(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw Refusal.failed(e, "start.failed", String.valueOf(e));
        }
    }
}
