package org.peyvand.security.ui.internal.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.Outcome;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Work;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.PasswordField;

/**
 * The only window to be seen while nobody may see the others: asks for a password and goes away when it was right. Ids of widgets:
 * {@code door}, {@code door.title}, {@code door.lead}, {@code door.hint}, {@code door.message}, {@code door.ok}, {@code door.other} and
 * {@code door.NAME} of a field. UI thread only.
 */
final class Door {
    private static final String ID = "peyvand.id";
    private static final int WIDTH = 360;
    private final Kit kit;
    private final Shell window;
    private final Shell shell;
    private final Cover cover;
    private final Runnable other;
    private final List<Text> fields = new ArrayList<>();
    private DoorPage page;
    private Composite area;
    private Label hint;
    private Label message;
    private Button ok;
    private boolean working;

    /**
     * Covers the windows and asks.
     *
     * @param window in whose place it stands; when that is closed, so is this
     * @param other what the other button and the close box do
     * @param gone told when it has gone
     */
    Door(Kit kit, Shell window, DoorPage first, Runnable other, Runnable gone) {
        this.kit = kit;
        this.window = window;
        this.other = other;
        int direction = window.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT);
        shell = new Shell(window.getDisplay(), SWT.TITLE | SWT.CLOSE | SWT.MIN | SWT.BORDER | direction);
        shell.setText(kit.text(SignInText.of("door.window")));
        shell.setImages(window.getImages());
        shell.setData(ID, "door");
        GridLayoutFactory.fillDefaults().applyTo(shell);
        shell.addListener(SWT.Close, event -> {
            event.doit = false;
            if (!working) {
                other.run();
            }
        });
        window.addListener(SWT.Dispose, event -> shell.dispose());
        Rectangle place = window.getBounds();
        cover = new Cover(shell);
        shell.addListener(SWT.Dispose, event -> {
            cover.lift();
            gone.run();
        });
        show(first);
        Rectangle size = shell.getBounds();
        shell.setLocation(place.x + (place.width - size.width) / 2, place.y + (place.height - size.height) / 3);
        shell.open();
        focus();
    }

    Kit kit() {
        return kit;
    }

    /** Asks something else. */
    void show(DoorPage next) {
        page = next;
        fields.clear();
        if (area != null) {
            area.dispose();
        }
        area = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(32, 26).spacing(0, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        label("title", Css.TITLE).setText(kit.text(page.title()));
        label("lead", Css.MUTED).setText(kit.text(page.lead()));
        Composite grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(grid);
        page.create(grid, this);
        hint = label("hint", Css.WARNING);
        message = label("message", Css.ERROR);
        buttons();
        fit();
        focus();
    }

    private Label label(String name, String css) {
        Label label = new Label(area, SWT.WRAP);
        label.setData(ID, "door." + name);
        label.setData(Css.CLASS, css);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void buttons() {
        Composite bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(10, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(bar);
        ok = button(bar, "ok", kit.text(page.action()), this::proceed);
        ok.setData(Css.CLASS, Css.PRIMARY);
        button(bar, "other", kit.text(page.other().orElse(SignInText.of("door.quit"))), other);
        shell.setDefaultButton(ok);
    }

    private Button button(Composite bar, String name, String text, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setData(ID, "door." + name);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 36).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            if (!working) {
                action.run();
            }
        });
        return button;
    }

    /** A field of a page under its label. */
    Text text(Composite grid, String name, String key, int style) {
        Label caption = new Label(grid, SWT.NONE);
        String words = kit.text(SignInText.of(key));
        caption.setText(words);
        caption.setData(Css.CLASS, Css.FIELD_LABEL);
        Text text = new Text(grid, SWT.BORDER | SWT.SINGLE | style);
        text.setData(ID, "door." + name);
        text.setTextLimit(PasswordField.MOST);
        Access.inputs(text, words);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        if ((style & SWT.PASSWORD) != 0) {
            KeyboardHint.watch(text, told -> line(hint, told.isEmpty() ? "" : kit.text(SignInText.of(told))));
        }
        fields.add(text);
        return text;
    }

    private void focus() {
        fields.stream().filter(text -> text.getCharCount() == 0).findFirst().ifPresentOrElse(Control::forceFocus, ok::forceFocus);
    }

    private void proceed() {
        page.proceed(this);
    }

    /** Looks at what was typed off the UI thread; what is refused is said, and the last field emptied. */
    <T> void run(Work<Outcome<T>> work, Consumer<T> then) {
        working(true);
        say("");
        kit.background().task(SignInText.of("door.task"), work).ahead().whileAlive(shell).then(outcome -> {
            working(false);
            if (outcome.isDone()) {
                then.accept(outcome.value());
            } else {
                refused(kit.text(outcome.diagnostics().getFirst().message()));
            }
        }).failed(cause -> {
            working(false);
            refused(kit.text("jobs.failed"));
        }).start();
    }

    private void working(boolean now) {
        working = now;
        fields.forEach(text -> text.setEnabled(!now));
        ok.setEnabled(!now);
    }

    /** Says why it does not go on, and asks for the password again. */
    void refused(String sentence) {
        say(sentence);
        if (!fields.isEmpty()) {
            fields.getLast().setText("");
            fields.getLast().forceFocus();
        }
    }

    private void say(String sentence) {
        line(message, sentence);
    }

    private void line(Label label, String sentence) {
        if (label != null && !label.isDisposed() && !label.getText().equals(sentence)) {
            label.setText(sentence);
            Access.changed(label);
            fit();
        }
    }

    private void fit() {
        for (Label label : new Label[] {hint, message}) {
            GridData data = (GridData) label.getLayoutData();
            data.exclude = label.getText().isEmpty();
            label.setVisible(!data.exclude);
        }
        shell.layout(true, true);
        shell.pack();
    }


    /** The windows come back. */
    void leave() {
        shell.dispose();
        if (!window.isDisposed()) {
            window.setActive();
        }
    }
}
