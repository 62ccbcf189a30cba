package org.peyvand.workbench.internal.tour;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolTip;

/** Points at a control of a window with a sentence, as soon as it is there. UI thread only. */
final class Pointer {
    private static final int TICK = 200;
    private static final int MOST_TICKS = 75;

    private final Shell shell;
    private final String id;
    private final String title;
    private final String sentence;
    private int ticks;

    /** @param id the control's {@code peyvand.id} */
    Pointer(Shell shell, String id, String title, String sentence) {
        this.shell = shell;
        this.id = id;
        this.title = title;
        this.sentence = sentence;
    }

    /** Looks for the control for fifteen seconds, then gives up. */
    void point() {
        if (shell.isDisposed()) {
            return;
        }
        Optional<Control> found = find(shell);
        if (found.isPresent()) {
            tell(found.get());
        } else if (++ticks < MOST_TICKS) {
            shell.getDisplay().timerExec(TICK, this::point);
        }
    }

    private void tell(Control control) {
        ToolTip tip = new ToolTip(shell, SWT.BALLOON | SWT.ICON_INFORMATION);
        tip.setText(title);
        tip.setMessage(sentence);
        tip.setLocation(control.toDisplay(control.getSize().x / 2, control.getSize().y));
        tip.setAutoHide(true);
        tip.setVisible(true);
        control.addDisposeListener(event -> tip.dispose());
        control.setFocus();
    }

    private Optional<Control> find(Control root) {
        if (id.equals(root.getData("peyvand.id")) && root.isVisible()) {
            return Optional.of(root);
        }
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Optional<Control> found = find(child);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
