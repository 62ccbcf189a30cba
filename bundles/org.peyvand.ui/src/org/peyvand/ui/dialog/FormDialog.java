package org.peyvand.ui.dialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.Work;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.Fields;
import org.peyvand.ui.form.LineHeight;

/**
 * Asks for a few values over a window. Enter goes on, Escape leaves; the first can only be done when nothing is wrong, and neither
 * while the answer is being worked on. What is refused is said in the dialog, and what was typed stays. Ids of widgets begin with that
 * of the dialog: {@code id.dialog}, {@code id.ok}, {@code id.cancel}, {@code id.message} and {@code id.name} of a field.
 * {@link #open} returns at once. UI thread only.
 */
public abstract class FormDialog extends Dialog {
    private static final int MARGIN = 20;
    private static final int WIDTH = 440;

    private final Kit kit;
    private final String id;
    private final Message title;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private Composite form;
    private Label message;
    private boolean working;

    /**
     * Over a window, in its direction.
     *
     * @param id what the ids of its widgets begin with
     */
    protected FormDialog(Shell parent, Kit kit, String id, Message title) {
        super(parent);
        this.kit = kit;
        this.id = id;
        this.title = title;
        setBlockOnOpen(false);
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL | parent.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT));
    }

    /** The sentence above the form; none by default. */
    protected Optional<Message> lead() {
        return Optional.empty();
    }

    /** Makes the fields, in a grid of two columns: labels and fields. */
    protected abstract void createForm(Composite area);

    /** Why one cannot go on, beside what fields say of themselves; asked after every edit. */
    protected Optional<Message> problem() {
        return Optional.empty();
    }

    /** What the button says that goes on. */
    protected abstract Message action();

    /** The person goes on, and nothing is wrong: {@link #close} or {@link #run}. */
    protected abstract void proceed();

    /** The workbench's kit. */
    protected final Kit kit() {
        return kit;
    }

    /** Adds a line for an attribute of an entity. */
    protected final Field row(Composite area, Class<?> entity, String name) {
        AttributeDescription attribute = kit.descriptions().of(entity).attribute(name).orElseThrow();
        return row(area, name, attribute.label(kit.culture().language()), parent -> Fields.create(parent, kit, attribute));
    }

    /** Adds a line: a label and a field. */
    protected final <F extends Field> F row(Composite area, String name, String label, Function<Composite, F> maker) {
        Label caption = new Label(area, SWT.NONE);
        caption.setText(label);
        caption.setData(Css.CLASS, Css.FIELD_LABEL);
        return field(name, label, maker.apply(area));
    }

    /** Takes a field that has its label elsewhere; {@code label} is read to those who do not see it. */
    protected final <F extends Field> F field(String name, String label, F field) {
        Control control = field.control();
        control.setData("peyvand.id", id + "." + name);
        Access.inputs(control, label);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(SWT.DEFAULT, LineHeight.hint(control)).applyTo(control);
        field.onEdit(this::edited);
        fields.put(name, field);
        return field;
    }

    /** Something was edited: says what is wrong now, or nothing. */
    protected final void edited() {
        if (message != null && !message.isDisposed()) {
            Optional<Message> wrong = wrong();
            say(wrong.map(kit::text).orElse(""));
            enable(wrong.isEmpty());
        }
    }

    private Optional<Message> wrong() {
        return fields.values().stream().map(Field::problem).flatMap(Optional::stream).findFirst().or(this::problem);
    }

    /** Does something off the UI thread. When it was done the dialog closes, else it says why and stays with what was typed. */
    protected final <T> void run(Message task, Work<Outcome<T>> work, Consumer<T> then) {
        Control focus = getShell().getDisplay().getFocusControl();
        working(true);
        say("");
        kit.background().task(task, work).whileAlive(getShell()).then(outcome -> {
            working(false);
            if (outcome.isDone()) {
                close();
                then.accept(outcome.value());
            } else {
                refused(outcome.diagnostics(), focus);
            }
        }).failed(cause -> {
            working(false);
            enable(true);
            kit.problems().show(cause);
        }).start();
    }

    private void refused(List<Diagnostic> reasons, Control before) {
        say(reasons.stream().map(reason -> kit.text(reason.message())).distinct().collect(Collectors.joining("\n")));
        enable(true);
        reasons.stream().map(reason -> fields.get(reason.attribute())).filter(Objects::nonNull).findFirst().ifPresentOrElse(Field::focus, () -> {
            if (before != null && !before.isDisposed()) {
                before.setFocus();
            }
        });
    }

    private void working(boolean now) {
        working = now;
        form.setEnabled(!now);
        enable(!now);
        Optional.ofNullable(getButton(IDialogConstants.CANCEL_ID)).ifPresent(cancel -> cancel.setEnabled(!now));
    }

    private void enable(boolean possible) {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(possible && !working);
        }
    }

    private void say(String sentence) {
        if (sentence.equals(message.getText())) {
            return;
        }
        message.setText(sentence);
        message.requestLayout();
        Shell shell = getShell();
        Point size = shell.getSize();
        int wanted = shell.computeSize(size.x, SWT.DEFAULT).y;
        if (wanted > size.y) {
            shell.setSize(size.x, wanted);
        }
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(kit.text(title));
        shell.setData("peyvand.id", id + ".dialog");
    }

    @Override
    public final void create() {
        super.create();
        getShell().setMinimumSize(getShell().getSize());
        enable(wrong().isEmpty());
        fields.values().stream().findFirst().ifPresent(Field::focus);
    }

    @Override
    protected final boolean isResizable() {
        return true;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(MARGIN, MARGIN, MARGIN, 0).spacing(0, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        lead().ifPresent(sentence -> {
            Label lead = label(area, "lead");
            lead.setText(kit.text(sentence));
        });
        form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 10).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).hint(TextScale.of(area.getDisplay(), WIDTH), SWT.DEFAULT).applyTo(form);
        createForm(form);
        message = label(area, "message");
        message.setData(Css.CLASS, Css.ERROR);
        return area;
    }

    private Label label(Composite area, String name) {
        Label label = new Label(area, SWT.WRAP);
        label.setData("peyvand.id", id + "." + name);
        GridDataFactory.fillDefaults().grab(true, false).hint(TextScale.of(area.getDisplay(), WIDTH), SWT.DEFAULT).applyTo(label);
        return label;
    }

    @Override
    protected final Control createButtonBar(Composite parent) {
        Control bar = super.createButtonBar(parent);
        if (bar instanceof Composite box && box.getLayout() instanceof GridLayout layout) {
            layout.marginWidth = MARGIN;
            layout.marginHeight = MARGIN / 2;
        }
        return bar;
    }

    /** Whether there is something to decide; a dialog that only shows has nothing to cancel, and is left when nothing is wrong. */
    protected boolean decides() {
        return true;
    }

    @Override
    protected final void createButtonsForButtonBar(Composite bar) {
        Button ok = createButton(bar, IDialogConstants.OK_ID, kit.text(action()), true);
        ok.setData("peyvand.id", id + ".ok");
        ok.setData(Css.CLASS, Css.PRIMARY);
        if (decides()) {
            createButton(bar, IDialogConstants.CANCEL_ID, kit.text("dialog.cancel"), false).setData("peyvand.id", id + ".cancel");
        }
    }

    @Override
    protected final void okPressed() {
        if (working) {
            return;
        }
        if (wrong().isPresent()) {
            edited();
        } else {
            proceed();
        }
    }

    @Override
    protected final boolean canHandleShellCloseEvent() {
        return !working && (decides() || wrong().isEmpty()) && super.canHandleShellCloseEvent();
    }
}
