package org.peyvand.workbench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Tells a benchmark that the window can be used: writes the file named by the system property {@code peyvand.ready} and closes the workbench. */
final class ReadySignal {
    private static final String FILE = "peyvand.ready";

    private ReadySignal() {
    }

    /** Whether a benchmark waits; then the window is painted, the file written and the workbench closed. */
    static boolean give(IEclipseContext context) {
        String file = System.getProperty(FILE);
        if (file == null) {
            return false;
        }
        Display.getCurrent().asyncExec(() -> {
            ((Shell) context.get(MApplication.class).getChildren().getFirst().getWidget()).update();
            try {
                Files.writeString(Path.of(file), "painted");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            context.get(IWorkbench.class).close();
        });
        return true;
    }
}
