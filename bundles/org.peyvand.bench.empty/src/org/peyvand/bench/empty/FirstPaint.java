package org.peyvand.bench.empty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Writes the file named by the system property {@code peyvand.ready} when the window has painted, and closes the application. */
public final class FirstPaint {

    @PostContextCreate
    void watch(IEclipseContext context, Display display) {
        String file = System.getProperty("peyvand.ready");
        if (file == null) {
            return;
        }
        Listener listener = new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (event.widget instanceof Control control && control.getShell().isVisible() && !control.getShell().getText().isEmpty()) {
                    display.removeFilter(SWT.Paint, this);
                    display.asyncExec(() -> ready(Path.of(file), context));
                }
            }
        };
        display.addFilter(SWT.Paint, listener);
    }

    private static void ready(Path file, IEclipseContext context) {
        try {
            Files.writeString(file, "painted");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.get(IWorkbench.class).close();
    }
}
