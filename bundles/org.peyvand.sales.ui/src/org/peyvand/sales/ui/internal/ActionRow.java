package org.peyvand.sales.ui.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.Work;
import org.peyvand.ui.form.Css;

/** The next steps of a page as buttons; services are called in the background and what they refuse is said in the notice. */
public final class ActionRow {
    private final Kit kit;
    private Notice notice;
    private final Composite box;
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private Set<String> possible = Set.of();
    private boolean busy;

    /** Without buttons; the parent has a grid layout. */
    public ActionRow(Composite parent, Kit kit) {
        this.kit = kit;
        box = new Composite(parent, SWT.NONE);
        box.setData(Css.CLASS, Css.SURFACE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.spacing = 8;
        layout.marginWidth = 12;
        layout.marginHeight = 6;
        layout.center = true;
        box.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
    }

    /** Where refusals are said; usually right under the buttons. */
    public void notice(Notice place) {
        notice = place;
    }

    /** The window, for dialogs. */
    public Shell shell() {
        return box.getShell();
    }

    /**
     * Adds a button; it is hidden until {@link #offer} names it.
     *
     * @param id stable; the text is {@code action.ID}
     * @param main whether it is the step one wants most
     */
    public ActionRow add(String id, String icon, boolean main, Runnable run) {
        Button button = new Button(box, SWT.PUSH);
        button.setText(kit.text(SalesText.of("action." + id)));
        button.setImage(kit.icons().image(icon, main ? Tone.ON_ACCENT : Tone.ACCENT, 16));
        button.setData("peyvand.id", "action." + id);
        if (main) {
            button.setData(Css.CLASS, Css.PRIMARY);
        }
        button.setLayoutData(new RowData());
        button.addListener(SWT.Selection, event -> run.run());
        buttons.put(id, button);
        return this;
    }

    /** Shows these buttons and no others. */
    public void offer(Set<String> ids) {
        possible = ids;
        buttons.forEach((id, button) -> {
            button.setVisible(ids.contains(id));
            ((RowData) button.getLayoutData()).exclude = !ids.contains(id);
        });
        box.requestLayout();
        enable();
    }

    private void enable() {
        buttons.forEach((id, button) -> button.setEnabled(!busy && possible.contains(id)));
    }

    /** Reads something in the background, then goes on with it on the UI thread. */
    public <T> void load(Message name, Work<T> work, Consumer<T> then) {
        run(name, progress -> Outcome.done(work.run(progress)), then);
    }

    /** Calls a service in the background; then goes on with its value on the UI thread, or says what was refused. */
    public <T> void run(Message name, Work<Outcome<T>> work, Consumer<T> then) {
        if (busy) {
            return;
        }
        busy = true;
        enable();
        notice.clear();
        kit.background().task(name, work).whileAlive(box).then(outcome -> {
            busy = false;
            enable();
            if (outcome.isDone()) {
                then.accept(outcome.value());
            } else {
                notice.refused(outcome.diagnostics());
            }
        }).failed(cause -> {
            busy = false;
            if (!box.isDisposed()) {
                enable();
            }
            kit.problems().show(cause);
        }).start();
    }
}
