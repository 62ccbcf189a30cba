package org.peyvand.exchange.ui.internal;

import java.math.BigDecimal;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.peyvand.base.text.Message;
import org.peyvand.ui.form.Css;

/** The import runs: how far it is, and how to stop it. */
final class RunPage implements ImportPage {
    private static final int TICK = 150;
    private static final int PARTS = 1_000;

    private final ImportScreen screen;
    private Composite page;
    private Label task;
    private Label now;
    private Label count;
    private ProgressBar bar;
    private Button cancel;
    private RunProgress progress;

    RunPage(ImportScreen screen) {
        this.screen = screen;
    }

    @Override
    public Composite create(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 32).spacing(0, 12).applyTo(page);
        task = label(Css.HEADING);
        bar = new ProgressBar(page, SWT.HORIZONTAL);
        bar.setMaximum(PARTS);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 14).applyTo(bar);
        count = label(Css.FIELD_LABEL);
        now = label(Css.MUTED);
        cancel = new Button(page, SWT.PUSH);
        cancel.setText(screen.text("run.cancel"));
        cancel.setData("peyvand.id", "cancel");
        cancel.addListener(SWT.Selection, event -> {
            progress.cancel();
            cancel.setEnabled(false);
            cancel.setText(screen.text("run.cancelling"));
            cancel.requestLayout();
        });
        return page;
    }

    private Label label(String css) {
        Label label = new Label(page, SWT.NONE);
        label.setData(Css.CLASS, css);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    /** The run to look at. */
    void watch(RunProgress started) {
        progress = started;
        cancel.setEnabled(true);
        cancel.setText(screen.text("run.cancel"));
        tick(started);
    }

    private void tick(RunProgress watched) {
        if (page.isDisposed() || watched != progress) {
            return;
        }
        double fraction = watched.fraction();
        bar.setSelection(fraction < 0 ? 0 : (int) Math.round(fraction * PARTS));
        task.setText(watched.task().isEmpty() ? screen.text("run.start") : watched.task());
        now.setText(watched.now());
        count.setText(fraction < 0 ? "" : screen.kit().culture().percent(BigDecimal.valueOf(Math.floor(fraction * 100)).stripTrailingZeros()));
        page.getDisplay().timerExec(TICK, () -> tick(watched));
    }

    /** Nobody needs to look any longer. */
    void stop() {
        progress = null;
    }

    @Override
    public void shown() {
        cancel.setFocus();
        screen.refresh();
    }

    @Override
    public boolean ready() {
        return false;
    }

    @Override
    public Message action() {
        return null;
    }

    @Override
    public void go() {
        throw new IllegalStateException("nothing to go on with while it runs");
    }

    @Override
    public ImportStep back() {
        return null;
    }
}
