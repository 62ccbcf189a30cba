package org.peyvand.workbench.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.ui.ScreenFonts;

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
        StartContext wrapped = new StartContext(context);
        Object result = e4.start(wrapped);
        return wrapped.exitCode() == 0 ? result : Integer.valueOf(wrapped.exitCode());
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
