package org.peyvand.workbench.internal.status;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.peyvand.persistence.Database;
import org.peyvand.ui.Finished;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Running;
import org.peyvand.ui.Tone;
import org.peyvand.ui.ReadingOrder;
import org.peyvand.ui.editor.UnsavedEdit;
import org.peyvand.ui.editor.UnsavedEdits;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.history.PersonMemory;
import org.peyvand.ui.notice.Notice;
import org.peyvand.ui.notice.Notices;
import org.peyvand.ui.notice.Reminders;
import org.peyvand.ui.notice.Toasts;
import org.peyvand.workbench.internal.Texts;
import org.peyvand.workbench.internal.Who;

/** Who works in which branch, and what is going on in the background, with its progress and a way to stop it. */
public final class StatusLine {
    private static final int BAR_WIDTH = 120;
    private static final int STEPS = 1000;
    private static final String UNSAVED = "unsaved";

    @Inject
    private Kit kit;
    private Composite line;
    private Label icon;
    private Label person;
    private Label task;
    private ProgressBar bar;
    private ToolItem cancel;
    private Runnable stop;
    private ToolItem bell;
    private Notices notices;
    private Runnable stopNotices;
    private Toasts toasts;
    private Finished lastTold;
    private UnsavedEdits unsaved;
    private ToolItem left;
    private Runnable stopUnsaved;
    private ReadOnlySign readOnly;

    /** The parent is the edge of the window itself: it has a layout of its own, which gives this line what others there do not need. */
    @PostConstruct
    void create(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        line.setData("peyvand.id", "status");
        GridLayoutFactory.fillDefaults().margins(12, 2).spacing(8, 0).numColumns(8).applyTo(line);
        icon = new Label(line, SWT.NONE);
        person = new Label(line, SWT.NONE);
        person.setData(Css.CLASS, Css.MUTED);
        person.setData("peyvand.id", "status.person");
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(person);
        task = new Label(line, SWT.TRAIL);
        task.setData(Css.CLASS, Css.MUTED);
        task.setData("peyvand.id", "status.task");
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(task);
        bar = new ProgressBar(line, SWT.HORIZONTAL | SWT.SMOOTH);
        bar.setMaximum(STEPS);
        Access.name(bar, Texts.of(kit, "tasks.title"));
        GridDataFactory.swtDefaults().hint(BAR_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        ToolBar tools = new ToolBar(line, SWT.FLAT);
        GridDataFactory.swtDefaults().applyTo(tools);
        cancel = new ToolItem(tools, SWT.PUSH);
        cancel.setToolTipText(Texts.of(kit, "status.cancel"));
        cancel.addListener(SWT.Selection, event -> kit.background().running().stream().findFirst().ifPresent(Running::cancel));
        notices = kit.service(Notices.class);
        readOnly = new ReadOnlySign(line, kit, notices);
        left = new ToolItem(new ToolBar(line, SWT.FLAT | SWT.RIGHT), SWT.PUSH);
        left.getParent().setData("peyvand.id", "status.unsaved");
        left.addListener(SWT.Selection, event -> openUnsaved());
        GridDataFactory.swtDefaults().exclude(true).applyTo(left.getParent());
        unsaved = kit.service(UnsavedEdits.class);
        stopUnsaved = unsaved.watch(this::showUnsaved);
        bell = new ToolItem(new ToolBar(line, SWT.FLAT | SWT.RIGHT), SWT.PUSH);
        bell.getParent().setData("peyvand.id", "status.notices");
        bell.addListener(SWT.Selection, event -> new NoticesWindow(line.getShell(), kit).show());
        stopNotices = notices.watch(this::showBell);
        dress();
        showUnsaved();
        stop = kit.background().watch(this::show);
        show();
    }

    private void show() {
        if (line.isDisposed()) {
            return;
        }
        tell();
        List<Running> running = kit.background().running();
        boolean busy = !running.isEmpty();
        if (busy) {
            Running first = running.getFirst();
            String more = running.size() > 1 ? " " + Texts.of(kit, "status.more", running.size() - 1) : "";
            task.setText(first.isCancelled() ? Texts.of(kit, "status.stopping", first.name())
                    : first.name() + (first.now().isBlank() ? "" : " · " + first.now()) + more);
            task.setToolTipText(task.getText());
            bar.setSelection(first.fraction() < 0 ? STEPS / 10 : (int) (first.fraction() * STEPS));
            cancel.setEnabled(!first.isCancelled());
        }
        for (Control piece : new Control[] {task, bar, cancel.getParent()}) {
            piece.setVisible(busy);
            ((GridData) piece.getLayoutData()).exclude = !busy;
        }
        line.requestLayout();
    }

    /** What has ended and leads somewhere is told in the corner: the person may be elsewhere by now. */
    private void tell() {
        List<Finished> fresh = kit.background().finished().stream().takeWhile(one -> one != lastTold).toList();
        lastTold = kit.background().finished().stream().findFirst().orElse(lastTold);
        notices.post(fresh.stream().filter(one -> one.open() != null).map(one -> new Notice("job:" + one.name() + "@" + one.at(),
                Texts.of(kit, "tasks.title"), "check2-circle", Tone.SUCCESS, one.name(), one.sentence(), null, one.open(), one.at())).toList());
    }

    /** The icons in the colours of the theme. */
    private void dress() {
        icon.setImage(kit.icons().image("person-circle", Tone.MUTED, 14));
        cancel.setImage(kit.icons().image("x-lg", Tone.MUTED, 12));
        readOnly.dress();
        left.setImage(kit.icons().image("pencil-square", Tone.WARNING, 14));
        showBell();
    }

    @Inject
    @Optional
    void themeChanged(@UIEventTopic("org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged") org.osgi.service.event.Event event) {
        if (line != null && !line.isDisposed()) {
            dress();
        }
    }

    @Inject
    @Optional
    void writable(@UIEventTopic(Database.WRITABLE) org.osgi.service.event.Event event) {
        if (readOnly != null) {
            readOnly.changed();
        }
    }

    private void showBell() {
        if (bell.isDisposed()) {
            return;
        }
        int unread = notices.unread();
        bell.setImage(kit.icons().image(unread > 0 ? "bell-fill" : "bell", unread > 0 ? Tone.WARNING : Tone.MUTED, 14));
        bell.setText(unread > 0 ? kit.culture().number(unread) : "");
        bell.setToolTipText(Texts.of(kit, "notices.unread", unread));
        line.layout(true, true);
    }

    private void openUnsaved() {
        new UnsavedWindow(line.getShell(), kit).show();
    }

    /** Stands there as long as something of the last run waits for a decision. */
    private void showUnsaved() {
        if (left.isDisposed()) {
            return;
        }
        int waiting = unsaved.all().size();
        left.setText(waiting == 0 ? "" : ReadingOrder.of(Texts.of(kit, "unsaved.status", waiting), kit.culture()));
        left.setToolTipText(waiting == 0 ? "" : Texts.of(kit, "unsaved.left", waiting));
        left.getParent().setVisible(waiting > 0);
        ((GridData) left.getParent().getLayoutData()).exclude = waiting == 0;
        if (waiting == 0) {
            notices.dismiss(UNSAVED);
        }
        line.layout(true, true);
    }

    /** Says once, in the corner, what the last run has left. */
    private void tellUnsaved() {
        List<UnsavedEdit> all = unsaved.all();
        if (!all.isEmpty()) {
            String names = all.stream().map(UnsavedEdit::title).collect(Collectors.joining("\n"));
            notices.post(List.of(new Notice(UNSAVED, Texts.of(kit, "unsaved.title"), "pencil-square", Tone.WARNING, Texts.of(kit, "unsaved.left", all.size()),
                    names, null, this::openUnsaved, Instant.now())));
        }
    }

    /** Reminders begin when the database is there, in the corner of this window. */
    private void remind() {
        if (toasts == null) {
            toasts = new Toasts(kit, notices, line::getShell);
            new Reminders(kit, notices, kit.service(PersonMemory.class)).start(line);
        }
    }

    @Inject
    @Optional
    void ready(@UIEventTopic(Who.READY) Who who) {
        if (person != null && !person.isDisposed()) {
            person.setText(who.branch().isBlank() ? who.user() : who.user() + " · " + who.branch());
            person.setToolTipText(person.getText());
            line.layout(true, true);
            remind();
            unsaved.look(this::tellUnsaved);
        }
    }

    @PreDestroy
    void dispose() {
        stop.run();
        stopNotices.run();
        stopUnsaved.run();
    }
}
