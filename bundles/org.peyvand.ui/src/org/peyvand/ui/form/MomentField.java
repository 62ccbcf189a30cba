package org.peyvand.ui.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.text.Digits;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;

/** A moment: a day and a time of the person's zone. The value is an {@link Instant}. A day without a time means 9 o'clock. */
final class MomentField extends BaseField {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.٫]?(\\d{2}))?");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Kit kit;
    private final Composite box;
    private final DateField day;
    private final Text time;

    MomentField(Composite parent, Kit kit) {
        this.kit = kit;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(box);
        day = new DateField(box, kit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(day.control());
        time = new Text(box, SWT.BORDER | SWT.SINGLE | SWT.LEFT_TO_RIGHT);
        time.setMessage(kit.culture().digits("09:00"));
        Access.name(time, kit.text("field.time"));
        GridDataFactory.swtDefaults().hint(64, SWT.DEFAULT).applyTo(time);
        day.onEdit(this::edited);
        time.addListener(SWT.Modify, event -> edited());
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void focus() {
        day.focus();
    }

    private Optional<LocalTime> typedTime() {
        Matcher matcher = TIME.matcher(Digits.toLatin(time.getText().strip()));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public Object value() {
        if (!(day.value() instanceof LocalDate date)) {
            return null;
        }
        return date.atTime(typedTime().orElse(MORNING)).atZone(kit.culture().zone()).toInstant();
    }

    @Override
    public void show(Object value) {
        if (value == null) {
            day.show(null);
            silently(() -> time.setText(""));
        } else if (!value.equals(value())) {
            ZonedDateTime moment = ((Instant) value).atZone(kit.culture().zone());
            day.show(moment.toLocalDate());
            silently(() -> time.setText(kit.culture().digits("%02d:%02d".formatted(moment.getHour(), moment.getMinute()))));
        }
    }

    @Override
    public Optional<Message> problem() {
        Optional<Message> wrong = day.problem();
        if (wrong.isPresent() || time.getText().isBlank() || typedTime().isPresent()) {
            return wrong;
        }
        return Optional.of(KitText.of("field.time.wrong"));
    }

    @Override
    public void editable(boolean editable) {
        day.editable(editable);
        time.setEditable(editable);
    }
}
