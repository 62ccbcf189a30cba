package org.peyvand.security.ui.internal.signin;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Takes all windows but one from the screen until they may be seen again, as they were. New ones are taken away too. */
final class Cover {
    private final Display display;
    private final Shell door;
    private final List<Shell> hidden = new ArrayList<>();
    private final Listener appearing = this::appears;

    /** Covers everything at once. */
    Cover(Shell door) {
        this.display = door.getDisplay();
        this.door = door;
        for (Shell shell : display.getShells()) {
            hide(shell);
        }
        display.addFilter(SWT.Show, appearing);
    }

    private void appears(Event event) {
        if (event.widget instanceof Shell shell && shell != door) {
            display.asyncExec(() -> {
                if (!door.isDisposed()) {
                    hide(shell);
                }
            });
        }
    }

    private void hide(Shell shell) {
        if (shell != door && !shell.isDisposed() && shell.getVisible()) {
            shell.setVisible(false);
            hidden.add(shell);
        }
    }

    /** Shows what was there, in its order, and gives the last one the focus. */
    void lift() {
        display.removeFilter(SWT.Show, appearing);
        for (Shell shell : hidden) {
            if (!shell.isDisposed()) {
                shell.setVisible(true);
                shell.setActive();
            }
        }
        hidden.clear();
    }
}
