package org.peyvand.ui.form;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.DayRange;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;

/**
 * From when to when, in the calendar and the digits of the person. Typed as in {@link org.peyvand.base.culture.Culture#parseRange(String)}
 * ("last 7 days", "این ماه", "۱۴۰۵/۰۱/۰۱ تا +3"), or chosen by the button, Alt+Down or F4. The value is a {@link DayRange}.
 */
public final class RangeField extends BaseField {
    private final Kit kit;
    private final Composite box;
    private final Text text;
    private final Button button;

    /** An empty one. */
    public RangeField(Composite parent, Kit kit) {
        this.kit = kit;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(box);
        text = new Text(box, SWT.BORDER | SWT.SINGLE);
        text.setMessage(kit.text("range.hint"));
        GridDataFactory.fillDefaults().grab(true, false).hint(190, SWT.DEFAULT).applyTo(text);
        button = new Button(box, SWT.PUSH | SWT.FLAT);
        button.setImage(kit.icons().image("calendar-range", Tone.MUTED, 14));
        button.setToolTipText(kit.text("range.choose"));
        Access.name(button, kit.text("range.choose"));
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.FILL).applyTo(button);
        button.addListener(SWT.Selection, event -> open());
        text.addListener(SWT.Modify, event -> edited());
        text.addListener(SWT.FocusOut, event -> tidy());
        text.addListener(SWT.KeyDown, this::key);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F4 || event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0) {
            event.doit = false;
            open();
        }
    }

    private void open() {
        if (text.getEditable()) {
            new RangePopup(kit, box, value(), this::choose).open();
        }
    }

    private void choose(DayRange range) {
        text.setText(kit.culture().range(range));
        text.setToolTipText(words(range));
        text.setFocus();
        text.selectAll();
    }

    private void tidy() {
        if (!text.isDisposed() && text.getEditable() && problem().isEmpty()) {
            show(value());
        }
    }

    private Optional<Outcome<DayRange>> parsed() {
        String typed = text.getText().strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(kit.culture().parseRange(typed));
    }

    /** Both days in words, so that one sees what a shortcut came to. */
    private String words(DayRange range) {
        String first = range.first() == null ? "" : kit.culture().longDate(range.first());
        String last = range.last() == null ? "" : kit.culture().longDate(range.last());
        return first.equals(last) ? first : (first + " – " + last).strip();
    }

    @Override
    public Control control() {
        return box;
    }

    /** The text control, for tests and labels. */
    public Text text() {
        return text;
    }

    @Override
    public void focus() {
        text.setFocus();
    }

    @Override
    public DayRange value() {
        return parsed().filter(Outcome::isDone).map(Outcome::value).orElse(null);
    }

    @Override
    public void show(Object value) {
        DayRange range = (DayRange) value;
        String wanted = range == null ? "" : kit.culture().range(range);
        if (!wanted.equals(text.getText())) {
            silently(() -> text.setText(wanted));
        }
        text.setToolTipText(range == null ? null : words(range));
    }

    /** Shows what lies between two days, either of them {@code null} for open; nothing when both are. */
    public void show(LocalDate one, LocalDate other) {
        show(one == null && other == null ? null : one == null || other == null ? new DayRange(one, other) : DayRange.between(one, other));
    }

    @Override
    public Optional<Message> problem() {
        return parsed().filter(outcome -> !outcome.isDone()).map(outcome -> outcome.diagnostics().getFirst().message());
    }

    @Override
    public void editable(boolean editable) {
        text.setEditable(editable);
        button.setEnabled(editable);
    }
}
