package org.peyvand.ui.form;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;

/**
 * A text that is read as days, beside it a button that opens a calendar, as Alt+Down and F4 do. What was typed is written in the usual way as soon
 * as the cursor leaves it; the tool tip says it in words.
 *
 * @param <V> the value
 */
abstract class CalendarField<V> extends BaseField {
    final Kit kit;
    private final Class<V> type;
    private final Composite box;
    private final Text text;
    private final Button button;

    /**
     * An empty one.
     *
     * @param choose key of what the button does
     * @param width of the text in points
     */
    CalendarField(Composite parent, Kit kit, Class<V> type, String icon, String choose, int width) {
        this.kit = kit;
        this.type = type;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(box);
        text = new Text(box, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(text);
        button = new Button(box, SWT.PUSH | SWT.FLAT);
        button.setImage(kit.icons().image(icon, Tone.MUTED, 14));
        button.setToolTipText(kit.text(choose));
        Access.name(button, kit.text(choose));
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.FILL).applyTo(button);
        button.addListener(SWT.Selection, event -> open());
        text.addListener(SWT.Modify, event -> edited());
        text.addListener(SWT.FocusOut, event -> tidy());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F4 || event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0) {
                event.doit = false;
                open();
            } else {
                key(event);
            }
        });
    }

    /** Reads what was typed. */
    abstract Outcome<V> parse(String typed);

    /** How a value is written. */
    abstract String written(V value);

    /** A value in words. */
    abstract String words(V value);

    /** Opens the calendar. */
    abstract void openCalendar(Composite near);

    /** A key in the text that does not open the calendar. */
    void key(Event event) {
    }

    private void open() {
        if (text.getEditable()) {
            openCalendar(box);
        }
    }

    /** Takes a value as if it had been typed. */
    final void choose(V value) {
        text.setText(written(value));
        text.setToolTipText(words(value));
        text.setFocus();
        text.selectAll();
    }

    private void tidy() {
        if (!text.isDisposed() && text.getEditable() && problem().isEmpty()) {
            show(value());
        }
    }

    private Optional<Outcome<V>> parsed() {
        String typed = text.getText().strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(parse(typed));
    }

    @Override
    public final Control control() {
        return box;
    }

    /** The text control, for tests and labels. */
    public final Text text() {
        return text;
    }

    @Override
    public final void focus() {
        text.setFocus();
    }

    @Override
    public V value() {
        return parsed().filter(Outcome::isDone).map(Outcome::value).orElse(null);
    }

    @Override
    public final void show(Object value) {
        V shown = type.cast(value);
        String wanted = shown == null ? "" : written(shown);
        if (!wanted.equals(text.getText())) {
            silently(() -> text.setText(wanted));
        }
        text.setToolTipText(shown == null ? null : words(shown));
    }

    @Override
    public final Optional<Message> problem() {
        return parsed().filter(outcome -> !outcome.isDone()).map(outcome -> outcome.diagnostics().getFirst().message());
    }

    @Override
    public final void editable(boolean editable) {
        text.setEditable(editable);
        button.setEnabled(editable);
    }
}
