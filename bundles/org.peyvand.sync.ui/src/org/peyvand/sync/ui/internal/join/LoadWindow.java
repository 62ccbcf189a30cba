package org.peyvand.sync.ui.internal.join;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.HeadLink;
import org.peyvand.ui.Delay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;

/** Gets the data of a branch for the first time, and says how many records there are already. Can be stopped, and goes on from there. UI thread. */
final class LoadWindow {
    private static final int WIDTH = 420;
    private static final int CALM_MILLIS = 200;
    private final Kit kit;
    private final HeadLink link;
    private final Runnable done;
    private final Shell window;
    private final Shell shell;
    private final Label state;
    private final Label message;
    private final ProgressBar bar;
    private final Button again;
    private final Button close;
    private final AtomicLong worked = new AtomicLong();
    private final Delay soon;
    private volatile boolean stopped;
    private boolean working;

    LoadWindow(Kit kit, Shell window, HeadLink link, Runnable done) {
        this.kit = kit;
        this.window = window;
        this.link = link;
        this.done = done;
        shell = new Shell(window, SWT.TITLE | SWT.CLOSE | SWT.BORDER | SWT.APPLICATION_MODAL | window.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT));
        shell.setText(text("load.window"));
        shell.setData("peyvand.id", "load");
        GridLayoutFactory.fillDefaults().margins(28, 24).spacing(0, 12).applyTo(shell);
        label("title", Css.TITLE).setText(text("load.title"));
        label("lead", Css.MUTED).setText(text("load.lead"));
        bar = new ProgressBar(shell, SWT.INDETERMINATE);
        Access.name(bar, text("load.title"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        state = label("state", "");
        message = label("message", Css.ERROR);
        Composite buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(buttons);
        again = button(buttons, "again", this::start);
        again.setData(Css.CLASS, Css.PRIMARY);
        close = button(buttons, "stop", this::stop);
        shell.addListener(SWT.Close, event -> {
            event.doit = false;
            stop();
        });
        soon = new Delay(shell, CALM_MILLIS, this::count);
    }

    private String text(String key, Object... arguments) {
        return kit.text(JoinText.of(key, arguments));
    }

    private Label label(String name, String css) {
        Label label = new Label(shell, SWT.WRAP);
        label.setData("peyvand.id", "load." + name);
        label.setData(Css.CLASS, css);
        GridDataFactory.fillDefaults().grab(true, false).hint(TextScale.of(shell.getDisplay(), WIDTH), SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Button button(Composite parent, String name, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text("load." + name));
        button.setData("peyvand.id", "load." + name);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    void open() {
        start();
        shell.pack();
        Rectangle place = window.getBounds();
        shell.setLocation(place.x + (place.width - shell.getSize().x) / 2, place.y + (place.height - shell.getSize().y) / 3);
        shell.open();
    }

    private void start() {
        working(true);
        stopped = false;
        message.setText("");
        kit.background().task(JoinText.of("task.load"), this::load).ahead().whileAlive(shell).then(this::ended).failed(cause -> {
            working(false);
            kit.problems().show(cause);
        }).start();
    }

    private Outcome<BranchSync.Result> load(Progress progress) {
        try {
            return link.sync(new Counted());
        } catch (CancellationException e) {
            return Outcome.refused(JoinText.of("load.stopped", worked.get()));
        }
    }

    /** Tells the window how far it is. */
    private final class Counted implements Progress {
        @Override
        public void total(String task, long total) {
            // nobody knows
        }

        @Override
        public void worked(long units) {
            worked.addAndGet(units);
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed() && !stopped) {
                    soon.soon();
                }
            });
        }

        @Override
        public void subTask(String text) {
            // the count says enough
        }

        @Override
        public boolean isCancelled() {
            return stopped;
        }
    }

    private void ended(Outcome<BranchSync.Result> outcome) {
        working(false);
        if (outcome.isDone()) {
            shell.dispose();
            done.run();
        } else if (!stopped) {
            say(outcome.diagnostics().getFirst().message());
        }
    }

    private void say(Message sentence) {
        message.setText(kit.text(sentence));
        shell.pack();
    }

    private void count() {
        state.setText(working || stopped || worked.get() > 0 ? text(stopped && !working ? "load.stopped" : "load.count", worked.get()) : "");
    }

    private void working(boolean now) {
        boolean over = working && !now;
        working = now;
        bar.setVisible(now);
        again.setEnabled(!now);
        close.setEnabled(true);
        close.setText(text(now ? "load.stop" : "load.close"));
        count();
        shell.layout(true, true);
        if (over) {
            again.setFocus();
        }
    }

    /** What is there stays; the next start goes on from there. */
    private void stop() {
        if (working) {
            stopped = true;
            close.setEnabled(false);
            state.setText(text("load.stopping"));
            link.cut();
        } else {
            kit.service(IWorkbench.class).close();
        }
    }
}
