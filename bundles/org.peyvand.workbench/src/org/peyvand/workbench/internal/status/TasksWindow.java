package org.peyvand.workbench.internal.status;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Finished;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Running;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.rows.RowItem;
import org.peyvand.ui.rows.RowSection;
import org.peyvand.workbench.internal.Texts;

/** The jobs: what runs, each with its progress and a way to stop it, and what has ended, with its result and the way there. */
public final class TasksWindow {
    private static final int STEPS = 1000;
    private static final int WIDTH = 520;
    private static final int HEIGHT = 420;

    private final Kit kit;
    private final Shell shell;
    private final Composite jobs;
    private final RowSection ended;
    private List<Running> shown = List.of();
    private List<Finished> finished = List.of();

    /** Beside a window. */
    public TasksWindow(Shell parent, Kit kit) {
        this.kit = kit;
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | (parent.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT)));
        shell.setText(Texts.of(kit, "tasks.title"));
        shell.setData("peyvand.id", "tasks");
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(10, 14).applyTo(shell);
        jobs = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(jobs);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(jobs);
        ended = new RowSection(shell, kit, "tasks.finished", Texts.of(kit, "tasks.finished"), 0).empty(Texts.of(kit, "tasks.finished.none"));
        ended.rows().onOpen(this::open);
        Button forget = new Button(shell, SWT.PUSH);
        forget.setText(Texts.of(kit, "tasks.forget"));
        forget.setData("peyvand.id", "tasks.forget");
        forget.addListener(SWT.Selection, event -> kit.background().forgetFinished());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(forget);
        Runnable stop = kit.background().watch(this::refresh);
        shell.addListener(SWT.Dispose, event -> stop.run());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        showRunning(kit.background().running());
        showFinished(kit.background().finished());
    }

    /** Shows it. */
    public void open() {
        Rectangle over = shell.getParent().getBounds();
        shell.setBounds(over.x + (over.width - WIDTH) / 2, over.y + (over.height - HEIGHT) / 2, WIDTH, HEIGHT);
        shell.open();
        ended.rows().control().setFocus();
    }

    private void refresh() {
        if (shell.isDisposed()) {
            return;
        }
        List<Running> running = kit.background().running();
        if (running.equals(shown) && !running.isEmpty()) {
            update(running);
        } else if (!running.equals(shown)) {
            showRunning(running);
        }
        if (!kit.background().finished().equals(finished)) {
            showFinished(kit.background().finished());
        }
    }

    private void showFinished(List<Finished> all) {
        finished = all;
        ended.show(all.stream().map(this::row).toList(), all.size(), false);
        if (!all.isEmpty()) {
            ended.rows().select(0);
        }
    }

    private RowItem row(Finished one) {
        String moment = kit.culture().moment(one.at());
        String icon = switch (one.end()) {
            case DONE -> "check2-circle";
            case CANCELLED -> "slash-circle";
            case FAILED -> "exclamation-triangle";
        };
        Tone tone = one.end() == Finished.End.DONE ? Tone.SUCCESS : one.end() == Finished.End.FAILED ? Tone.ERROR : Tone.MUTED;
        return new RowItem(icon, tone, one.name(), one.sentence(), moment.substring(moment.indexOf(' ') + 1), one.open() == null ? "" : Texts.of(kit, "tasks.open"), null);
    }

    private void open(RowItem item) {
        int at = ended.rows().selectedIndex();
        if (at >= 0 && finished.get(at).open() != null) {
            finished.get(at).open().run();
        }
    }

    private void showRunning(List<Running> running) {
        shown = running;
        for (Control child : jobs.getChildren()) {
            child.dispose();
        }
        if (running.isEmpty()) {
            Label none = new Label(jobs, SWT.NONE);
            none.setText(Texts.of(kit, "tasks.none"));
            none.setData(Css.CLASS, Css.MUTED);
        } else {
            running.forEach(this::row);
            update(running);
        }
        shell.layout(true, true);
    }

    private void row(Running task) {
        Composite row = new Composite(jobs, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label name = new Label(row, SWT.NONE);
        name.setText(task.name());
        name.setData(Css.CLASS, Css.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        Button cancel = new Button(row, SWT.PUSH);
        cancel.setText(kit.text("dialog.cancel"));
        Access.name(cancel, kit.text("dialog.cancel") + ": " + task.name());
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
            Control[] parts = ((Composite) jobs.getChildren()[i]).getChildren();
            parts[1].setEnabled(!task.isCancelled());
            ((ProgressBar) parts[2]).setSelection(task.fraction() < 0 ? STEPS / 10 : (int) (task.fraction() * STEPS));
            ((Label) parts[3]).setText(task.isCancelled() ? Texts.of(kit, "status.stopping", task.name()) : task.now());
        }
    }
}
