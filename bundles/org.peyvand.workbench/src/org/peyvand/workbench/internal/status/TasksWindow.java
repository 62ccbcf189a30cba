package org.peyvand.workbench.internal.status;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Running;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.list.EmptyState;
import org.peyvand.workbench.internal.Texts;

/** What runs in the background, each with its progress and a way to stop it. */
public final class TasksWindow {
    private static final int STEPS = 1000;
    private static final int WIDTH = 420;

    private final Kit kit;
    private final Shell shell;
    private List<Running> shown = List.of();

    /** Beside a window. */
    public TasksWindow(Shell parent, Kit kit) {
        this.kit = kit;
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | (parent.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT)));
        shell.setText(Texts.of(kit, "tasks.title"));
        shell.setData("peyvand.id", "tasks");
        GridLayoutFactory.fillDefaults().margins(20, 16).spacing(10, 12).applyTo(shell);
        Runnable stop = kit.background().watch(this::refresh);
        shell.addListener(SWT.Dispose, event -> stop.run());
        rebuild(kit.background().running());
    }

    /** Shows it. */
    public void open() {
        shell.setSize(WIDTH + 60, 280);
        shell.open();
    }

    private void refresh() {
        if (!shell.isDisposed()) {
            rebuild(kit.background().running());
        }
    }

    private void rebuild(List<Running> running) {
        if (running.equals(shown) && !running.isEmpty()) {
            update(running);
            return;
        }
        shown = running;
        for (Control child : shell.getChildren()) {
            child.dispose();
        }
        if (running.isEmpty()) {
            EmptyState none = new EmptyState(shell, kit);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(none.control());
            none.show("check2-circle", Tone.MUTED, Texts.of(kit, "tasks.none"), "", null, null);
        } else {
            running.forEach(this::row);
            update(running);
        }
        shell.layout(true, true);
    }

    private void row(Running task) {
        Composite row = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label name = new Label(row, SWT.NONE);
        name.setText(task.name());
        name.setData(Css.CLASS, Css.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        Button cancel = new Button(row, SWT.PUSH);
        cancel.setText(kit.text("dialog.cancel"));
        cancel.addListener(SWT.Selection, event -> task.cancel());
        GridDataFactory.swtDefaults().span(1, 3).applyTo(cancel);
        ProgressBar bar = new ProgressBar(row, SWT.HORIZONTAL | SWT.SMOOTH);
        bar.setMaximum(STEPS);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Label now = new Label(row, SWT.NONE);
        now.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(now);
    }

    private void update(List<Running> running) {
        for (int i = 0; i < running.size(); i++) {
            Running task = running.get(i);
            Control[] parts = ((Composite) shell.getChildren()[i]).getChildren();
            parts[1].setEnabled(!task.isCancelled());
            ((ProgressBar) parts[2]).setSelection(task.fraction() < 0 ? STEPS / 10 : (int) (task.fraction() * STEPS));
            ((Label) parts[3]).setText(task.isCancelled() ? Texts.of(kit, "status.stopping", task.name()) : task.now());
        }
    }
}
