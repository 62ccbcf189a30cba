package org.peyvand.core.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Labels;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityKind;
import org.peyvand.core.model.Direction;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.Work;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;

/**
 * Notes a word, a call or a meeting and plans a task, right where one is: buttons, and under them a small form that opens by one of
 * them. Ctrl+Enter stores, Escape closes. UI thread only.
 */
public final class ActivityComposer {
    private static final List<ActivityKind> KINDS = List.of(ActivityKind.NOTE, ActivityKind.CALL, ActivityKind.MEETING, ActivityKind.TASK);
    private static final Map<ActivityKind, String> ICONS = Map.of(ActivityKind.NOTE, "sticky", ActivityKind.CALL, "telephone",
            ActivityKind.MEETING, "people", ActivityKind.TASK, "check2-square", ActivityKind.MAIL, "envelope");

    private final Kit kit;
    private final Supplier<ActivitySubject> subject;
    private final Runnable stored;
    private final Runnable edited;
    private final boolean inDialog;
    private final Composite box;
    private final Map<ActivityKind, Button> buttons = new EnumMap<>(ActivityKind.class);
    private ActivityKind kind;
    private Composite form;
    private Text title;
    private Text text;
    private Field when;
    private Field direction;
    private Label message;
    private Button save;

    /**
     * Closed at first.
     *
     * @param subject asked when something is stored
     * @param stored called after something was stored
     */
    public ActivityComposer(Composite parent, Kit kit, Supplier<ActivitySubject> subject, Runnable stored) {
        this(parent, kit, subject, stored, () -> { }, false);
    }

    private ActivityComposer(Composite parent, Kit kit, Supplier<ActivitySubject> subject, Runnable stored, Runnable edited, boolean inDialog) {
        this.kit = kit;
        this.subject = subject;
        this.stored = stored;
        this.edited = edited;
        this.inDialog = inDialog;
        box = new Composite(parent, SWT.NONE);
        box.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().numColumns(KINDS.size()).margins(10, 8).spacing(8, 8).applyTo(box);
        KINDS.forEach(this::button);
    }

    /**
     * For a dialog, which has the buttons: always open, and stored by {@link #storing}.
     *
     * @param edited called after every edit
     */
    public static ActivityComposer within(Composite parent, Kit kit, Supplier<ActivitySubject> subject, Runnable edited) {
        return new ActivityComposer(parent, kit, subject, () -> { }, edited, true);
    }

    /** Lets N, C and T open the form of a note, a call and a task while the focus is in a page and nobody is typing. */
    public void listenIn(Composite page) {
        ActivityKeys.listen(page, this::open);
        buttons.forEach((one, button) -> kit.text(CoreText.of("activity.key." + one.name())).lines().findFirst().ifPresent(button::setToolTipText));
    }

    /** Name of the icon of a kind of activity. */
    public static String icon(ActivityKind kind) {
        return ICONS.getOrDefault(kind, "calendar-check");
    }

    /** What is laid out. */
    public Composite control() {
        return box;
    }

    private void button(ActivityKind kind) {
        Button button = new Button(box, SWT.TOGGLE | SWT.FLAT);
        button.setText(kit.text(CoreText.of("activity.do." + kind.name())));
        button.setImage(kit.icons().image(ICONS.get(kind), Tone.ACCENT, 16));
        button.setData("peyvand.id", "activity.do." + kind.name());
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection() || inDialog) {
                open(kind);
            } else {
                close();
            }
        });
        buttons.put(kind, button);
    }

    /** Opens the form of a kind with the cursor in it; what was typed so far stays. */
    public void open(ActivityKind wanted) {
        kind = wanted;
        String typedTitle = form == null ? "" : title.getText();
        String typedText = form == null ? "" : text.getText();
        disposeForm();
        mark(kind);
        form = new Composite(box, SWT.NONE);
        form.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 6).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, false).span(KINDS.size(), 1).applyTo(form);
        title = new Text(form, SWT.BORDER | SWT.SINGLE);
        title.setMessage(kit.text(CoreText.of("activity.hint." + kind.name())));
        title.setText(typedTitle);
        title.setTextLimit(255);
        title.setData("peyvand.id", "activity.title");
        Access.name(title, title.getMessage());
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(title);
        text = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setText(typedText);
        text.setData("peyvand.id", "activity.text");
        Access.name(text, kit.text(CoreText.of("activity.text")));
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(SWT.DEFAULT, 4 * text.getLineHeight()).applyTo(text);
        details();
        title.addListener(SWT.Modify, event -> edited.run());
        text.addListener(SWT.Modify, event -> edited.run());
        if (!inDialog) {
            actions();
            title.addListener(SWT.KeyDown, this::key);
            text.addListener(SWT.KeyDown, this::key);
        }
        box.requestLayout();
        title.setFocus();
    }

    private void details() {
        when = null;
        direction = null;
        switch (kind) {
            case TASK -> when = field("dueAt");
            case MEETING -> when = field("startAt");
            case CALL -> {
                direction = field("direction");
                direction.show(Direction.OUTBOUND);
            }
            default -> { }
        }
    }

    private Field field(String attribute) {
        var description = kit.descriptions().of(Activity.class).attribute(attribute).orElseThrow();
        Label label = new Label(form, SWT.NONE);
        label.setText(description.label(kit.culture().language()));
        label.setData(Css.CLASS, Css.MUTED);
        Field field = Fields.create(form, kit, description);
        Access.inputs(field.control(), label.getText());
        field.onEdit(edited);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(field.control());
        return field;
    }

    private void actions() {
        message = new Label(form, SWT.WRAP);
        message.setData(Css.CLASS, Css.ERROR);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(message);
        Button cancel = new Button(form, SWT.PUSH);
        cancel.setText(kit.text(CoreText.of("cancel")));
        cancel.addListener(SWT.Selection, event -> close());
        save = new Button(form, SWT.PUSH);
        save.setText(kit.text(CoreText.of("activity.save")));
        save.setData(Css.CLASS, Css.PRIMARY);
        save.setData("peyvand.id", "activity.save");
        save.addListener(SWT.Selection, event -> store());
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            close();
        } else if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            store();
        }
    }

    /** Why it cannot be stored; empty when it can. */
    public Optional<Message> problem() {
        return when == null ? draft().problem() : when.problem().or(draft()::problem);
    }

    private ActivityDraft draft() {
        return new ActivityDraft(kind, title.getText(), text.getText(), when == null ? null : (Instant) when.value(),
                direction == null ? null : (Direction) direction.value(), subject.get());
    }

    /** What storing is called. */
    public Message task() {
        return CoreText.of("task.store", Labels.of(kind, kit.culture().language()));
    }

    /** Stores what is typed at the time of this call. */
    public Work<Outcome<Activity>> storing() {
        ActivityDraft draft = draft();
        Clock clock = kit.find(Clock.class).orElse(Clock.systemUTC());
        return progress -> draft.store(kit.records(), clock.instant());
    }

    private void store() {
        Optional<Message> problem = problem();
        if (problem.isPresent()) {
            say(problem.get());
            return;
        }
        save.setEnabled(false);
        kit.background().task(task(), storing())
            .whileAlive(form)
            .then(this::done)
            .failed(cause -> {
                enable();
                kit.problems().show(cause);
            })
            .start();
    }

    private void enable() {
        if (save != null && !save.isDisposed()) {
            save.setEnabled(true);
        }
    }

    private void done(Outcome<Activity> outcome) {
        enable();
        if (outcome.isDone()) {
            close();
            stored.run();
        } else {
            say(outcome.diagnostics().getFirst().message());
        }
    }

    private void say(Message sentence) {
        message.setText(kit.text(sentence));
        message.requestLayout();
    }

    /** Closes the form and forgets what was typed. */
    public void close() {
        disposeForm();
        mark(null);
        box.requestLayout();
    }

    private void mark(ActivityKind open) {
        buttons.forEach((one, button) -> {
            button.setSelection(one == open);
            kit.style(button, one == open ? Css.SELECTED : "");
        });
    }

    private void disposeForm() {
        if (form != null) {
            form.dispose();
            form = null;
        }
    }
}
