package org.peyvand.ui.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.list.CellFormat;

/** A number in any digits; shown in the digits of the person, with a unit after it. */
public final class NumberField extends BaseField {
    private final Kit kit;
    private final Class<?> type;
    private final boolean year;
    private final Composite box;
    private final Text text;
    private final Label unit;

    NumberField(Composite parent, Kit kit, AttributeDescription attribute) {
        this(parent, kit, attribute.javaType(), CellFormat.isYear(attribute));
        if (attribute.kind() == AttributeKind.PERCENT) {
            suffix(kit.culture().persianDigits() ? "٪" : "%");
        }
    }

    /** A number that is of no attribute. @param type such as {@code Integer} */
    public NumberField(Composite parent, Kit kit, Class<?> type) {
        this(parent, kit, type, false);
    }

    private NumberField(Composite parent, Kit kit, Class<?> type, boolean year) {
        this.kit = kit;
        this.type = type;
        this.year = year;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(box);
        text = new Text(box, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        unit = new Label(box, SWT.NONE);
        unit.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(6, 0).exclude(true).applyTo(unit);
        text.addListener(SWT.Modify, event -> edited());
        text.addListener(SWT.FocusOut, event -> tidy());
    }

    private void tidy() {
        if (!text.isDisposed() && problem().isEmpty() && text.getEditable()) {
            show(value());
        }
    }

    private Optional<Outcome<BigDecimal>> parsed() {
        String typed = text.getText().strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(kit.culture().parseNumber(typed));
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void focus() {
        text.setFocus();
    }

    @Override
    public Object value() {
        return problem().isPresent() ? null : parsed().map(outcome -> TypedNumber.as(type, outcome.value())).orElse(null);
    }

    @Override
    public void show(Object value) {
        String wanted = value == null ? "" : year ? kit.culture().digits(value.toString()) : kit.culture().number(new BigDecimal(value.toString()));
        if (!wanted.equals(text.getText())) {
            silently(() -> text.setText(wanted));
        }
    }

    @Override
    public Optional<Message> problem() {
        Optional<Outcome<BigDecimal>> parsed = parsed();
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        if (!parsed.get().isDone()) {
            return Optional.of(KitText.of("field.number"));
        }
        boolean whole = type == Integer.class || type == Long.class || type == Short.class;
        BigDecimal number = parsed.get().value();
        if (whole && number.setScale(0, RoundingMode.DOWN).compareTo(number) != 0) {
            return Optional.of(KitText.of("field.whole"));
        }
        BigDecimal most = BigDecimal.valueOf(type == Short.class ? Short.MAX_VALUE : type == Integer.class ? Integer.MAX_VALUE : Long.MAX_VALUE);
        return whole && number.abs().compareTo(most) > 0 ? Optional.of(KitText.of("field.big")) : Optional.empty();
    }

    @Override
    public void editable(boolean editable) {
        text.setEditable(editable);
    }

    @Override
    public void suffix(String suffix) {
        if (suffix.equals(unit.getText())) {
            return;
        }
        unit.setText(suffix);
        ((GridData) unit.getLayoutData()).exclude = suffix.isEmpty();
        unit.setVisible(!suffix.isEmpty());
        box.requestLayout();
    }
}
