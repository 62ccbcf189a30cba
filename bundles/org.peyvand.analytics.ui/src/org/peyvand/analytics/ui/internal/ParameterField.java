package org.peyvand.analytics.ui.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.base.DayRange;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.DateField;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.RangeField;
import org.peyvand.ui.form.ReferenceField;

/** The control for one parameter; its value is the technical text that the report wants. */
final class ParameterField {
    private final Field field;
    private final Text text;
    private final Function<Object, Object> part;

    private ParameterField(Field field, Text text) {
        this(field, text, Function.identity());
    }

    private ParameterField(Field field, Text text, Function<Object, Object> part) {
        this.field = field;
        this.text = text;
        this.part = part;
    }

    /** @param shown technical value at first; may be empty */
    static ParameterField of(Composite parent, Kit kit, ReportParameter parameter, String shown) {
        return switch (parameter.type()) {
            case CHOICE -> choice(parent, kit, parameter, shown);
            case DATE -> date(parent, kit, shown);
            case RECORD -> parameter.entity().flatMap(id -> kit.descriptions().byId(id)).map(target -> record(parent, kit, target))
                    .orElseGet(() -> text(parent, shown));
            case TEXT, INTEGER, NUMBER -> text(parent, shown);
        };
    }

    private static ParameterField choice(Composite parent, Kit kit, ReportParameter parameter, String shown) {
        ChoiceField field = new ChoiceField(parent);
        List<Choice> choices = new ArrayList<>();
        if (!parameter.required() && parameter.defaultValue().isEmpty()) {
            choices.add(new Choice(null, kit.text(ReportText.of("parameter.any"))));
        }
        parameter.choices().forEach(each -> choices.add(new Choice(each.value(), each.label().in(kit.culture().language()))));
        field.offer(choices);
        field.show(shown.isEmpty() ? null : shown);
        return new ParameterField(field, null);
    }

    private static ParameterField date(Composite parent, Kit kit, String shown) {
        DateField field = new DateField(parent, kit);
        field.show(day(kit, shown));
        return new ParameterField(field, null);
    }

    /** Two days that stand beside each other, as one field: the first of its answers is the first day, the second the last one. */
    static List<ParameterField> range(Composite parent, Kit kit, String first, String last) {
        RangeField field = new RangeField(parent, kit);
        field.show(day(kit, first), day(kit, last));
        return List.of(new ParameterField(field, null, range -> ((DayRange) range).first()), new ParameterField(field, null, range -> ((DayRange) range).last()));
    }

    private static LocalDate day(Kit kit, String shown) {
        Outcome<LocalDate> day = kit.culture().parseDate(shown);
        return shown.isEmpty() || !day.isDone() ? null : day.value();
    }

    private static ParameterField record(Composite parent, Kit kit, EntityDescription target) {
        return new ParameterField(new ReferenceField(parent, kit, target), null);
    }

    private static ParameterField text(Composite parent, String shown) {
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setText(shown);
        return new ParameterField(null, text);
    }

    Control control() {
        return text != null ? text : field.control();
    }

    void onEdit(Runnable listener) {
        if (text != null) {
            text.addListener(SWT.Modify, event -> listener.run());
        } else {
            field.onEdit(listener);
        }
    }

    /** The technical value; empty when there is none. */
    String value() {
        Object value = text != null ? text.getText() : field.value() == null ? null : part.apply(field.value());
        return switch (value) {
            case null -> "";
            case LocalDate day -> day.toString();
            case DomainEntity record -> Optional.ofNullable(record.getId()).map(UUID::toString).orElse("");
            default -> value.toString();
        };
    }

    /** Why what was typed is no value. */
    Optional<Message> problem() {
        return text != null ? Optional.empty() : field.problem();
    }
}
