package org.peyvand.workbench.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DatabaseUnavailable;
import org.peyvand.ui.ScreenFonts;
import org.peyvand.workbench.internal.unlock.Unlocking;

/** The pure e4 application with our exit codes: 0 done, 3 could not work. */
public final class WorkbenchApplication implements IApplication {
    private static final Logger LOG = System.getLogger(WorkbenchApplication.class.getName());
    private static final int FAILED = 3;

    private final E4Application e4 = new E4Application();

    @Override
    public Object start(IApplicationContext context) throws Exception {
        ScreenFonts.prepare();
        Display display;
        try {
            display = Display.getDefault();
        } catch (SWTError | UnsatisfiedLinkError e) {
            LOG.log(Level.ERROR, Message.of(WorkbenchApplication.class, "start.nodisplay").in(Locale.getDefault()), e);
            return FAILED;
        }
        if (!lock()) {
            Message sentence = Message.of(WorkbenchApplication.class, "start.inuse", Culture.isolate(Platform.getInstanceLocation().getURL().getPath()));
            if (StartContext.option(context, Picture.OPTION).isPresent()) {
                StartProblem.tell(sentence, null);
            } else {
                StartProblem.show(display, sentence, null);
            }
            display.dispose();
            return FAILED;
        }
        Platform.getInstanceLocation().release();
        Optional<Integer> ended = unlocked(display, context);
        if (ended.isPresent()) {
            display.dispose();
            return ended.get();
        }
        StartContext wrapped = new StartContext(context);
        Object result = e4.start(wrapped);
        return wrapped.exitCode() == 0 ? result : Integer.valueOf(wrapped.exitCode());
    }

    /** How the program ends where an encrypted branch was not opened; empty when it goes on. */
    private static Optional<Integer> unlocked(Display display, IApplicationContext context) {
        boolean looked = StartContext.option(context, Picture.OPTION).isEmpty();
        try {
            return Unlocking.ofThisProcess(StartContext.option(context, "--passphrase-file")).pass(display, looked) ? Optional.empty() : Optional.of(EXIT_OK);
        } catch (DatabaseUnavailable e) {
            if (looked) {
                StartProblem.show(display, e.message(), e);
            } else {
                StartProblem.tell(e.message(), e);
            }
            return Optional.of(FAILED);
        }
    }

    /** Whether no other workbench uses this folder of settings. */
    private static boolean lock() {
        Location instance = Platform.getInstanceLocation();
        if (instance == null || !instance.isSet()) {
            return true;
        }
        try {
            return instance.lock();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The folder " + instance.getURL() + " cannot be locked", e);
            return false;
        }
    }

    @Override
    public void stop() {
        e4.stop();
    }
}
