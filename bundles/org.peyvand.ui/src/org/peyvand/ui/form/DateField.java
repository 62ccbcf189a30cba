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
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;

/**
 * A day in the calendar and the digits of the person. Typed as in {@link org.peyvand.base.culture.Culture#parseDate(String)} (also
 * "+3", "امروز"), or chosen from a calendar that opens by the button, Alt+Down or F4. The value is a {@link LocalDate}.
 */
public final class DateField extends BaseField {
    private final Kit kit;
    private final Composite box;
    private final Text text;
    private final Button button;

    /** An empty one. */
    public DateField(Composite parent, Kit kit) {
        this.kit = kit;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(box);
        text = new Text(box, SWT.BORDER | SWT.SINGLE);
        text.setMessage(kit.culture().date(LocalDate.now(kit.culture().zone())));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
        button = new Button(box, SWT.PUSH | SWT.FLAT);
        button.setImage(kit.icons().image("calendar3", Tone.MUTED, 14));
        button.setToolTipText(kit.text("date.choose"));
        Access.name(button, kit.text("date.choose"));
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
        } else if (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            LocalDate day = value() instanceof LocalDate date ? date : LocalDate.now(kit.culture().zone()).minusDays(1);
            choose(day.plusDays(event.keyCode == SWT.ARROW_UP ? -1 : 1));
        }
    }

    private void open() {
        if (!text.getEditable()) {
            return;
        }
        LocalDate day = value() instanceof LocalDate date ? date : LocalDate.now(kit.culture().zone());
        new CalendarPopup(kit, box, day, this::choose).open();
    }

    private void choose(LocalDate day) {
        text.setText(kit.culture().date(day));
        text.setFocus();
        text.selectAll();
    }

    private void tidy() {
        if (!text.isDisposed() && text.getEditable() && problem().isEmpty()) {
            show(value());
        }
    }

    private Optional<Outcome<LocalDate>> parsed() {
        String typed = text.getText().strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(kit.culture().parseDate(typed));
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
    public Object value() {
        return parsed().filter(Outcome::isDone).map(Outcome::value).orElse(null);
    }

    @Override
    public void show(Object value) {
        String wanted = value == null ? "" : kit.culture().date((LocalDate) value);
        if (!wanted.equals(text.getText())) {
            silently(() -> text.setText(wanted));
        }
        text.setToolTipText(value == null ? null : kit.culture().longDate((LocalDate) value));
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
