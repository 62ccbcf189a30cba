package org.peyvand.workbench.internal;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Takes a picture of the window into a PNG file and closes the workbench: {@code --screenshot FILE} on the command line. */
final class Picture {
    /** Option of the command line; the file follows. */
    static final String OPTION = "--screenshot";
    private static final int SETTLE = 2500;

    private final IEclipseContext context;
    private final String file;

    Picture(IEclipseContext context, String file) {
        this.context = context;
        this.file = file;
    }

    /** After lists had time to fill. */
    void takeSoon() {
        Display.getCurrent().timerExec(SETTLE, () -> {
            take();
            context.get(IWorkbench.class).close();
        });
    }

    private void take() {
        MApplication application = context.get(MApplication.class);
        Shell shell = (Shell) application.getChildren().getFirst().getWidget();
        Display display = shell.getDisplay();
        Rectangle bounds = shell.getBounds().intersection(display.getBounds());
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, bounds.x, bounds.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(file, SWT.IMAGE_PNG);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
