package org.peyvand.server.internal.start;

import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.text.Message;

/** Ends the head office in good order for a reason that no waiting mends, with one sentence on standard error. */
@Component(service = ProcessEnd.class)
public final class ProcessEnd {
    private static final Logger LOG = System.getLogger(ProcessEnd.class.getName());
    /** Read by the first class of the process, when the framework has stopped. */
    private static final String EXIT = "peyvand.exit";
    private static final String FAILED = "3";

    private final Bundle system;
    private final PrintStream err;
    private final AtomicBoolean ending = new AtomicBoolean();

    /** Made by Declarative Services. */
    @Activate
    public ProcessEnd(BundleContext context) {
        this(context.getBundle(0), System.err);
    }

    ProcessEnd(Bundle system, PrintStream err) {
        this.system = system;
        this.err = err;
    }

    /** Ends it; the first reason counts. */
    public void because(Message reason, Throwable cause) {
        if (ending.compareAndSet(false, true)) {
            LOG.log(Level.ERROR, reason.in(Locale.ENGLISH), cause);
            err.println(reason.in(Locale.getDefault()));
            System.setProperty(EXIT, FAILED);
            Thread.ofPlatform().name("peyvand-end").start(this::stop);
        }
    }

    /** Whether it is ending already. */
    public boolean isEnding() {
        return ending.get();
    }

    private void stop() {
        try {
            system.stop();
        } catch (BundleException e) {
            LOG.log(Level.ERROR, "The framework does not stop", e);
        }
    }
}
