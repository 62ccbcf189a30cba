package org.peyvand.analytics.ui.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.ChoiceField;
import org.peyvand.ui.form.DateField;
import org.peyvand.ui.form.Field;
import org.peyvand.ui.form.ReferenceField;

/** The control for one parameter; its value is the technical text that the report wants. */
final class ParameterField {
    private final Field field;
    private final Text text;

    private ParameterField(Field field, Text text) {
        this.field = field;
        this.text = text;
    }

    /** @param shown technical value at first; may be empty */
    static ParameterField of(Composite parent, Kit kit, ReportParameter parameter, String shown) {
        return switch (parameter.type()) {
            case CHOICE -> choice(parent, kit, parameter, shown);
            case DATE -> date(parent, kit, shown);
            case RECORD -> parameter.entity().flatMap(id -> kit.descriptions().byId(id)).map(target -> record(parent, kit, target))
                    .orElseGet(() -> text(parent, shown));
            case TEXT, INTEGER -> text(parent, shown);
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
        Culture culture = kit.culture();
        if (!shown.isEmpty() && culture.parseDate(shown).isDone()) {
            field.show(culture.parseDate(shown).value());
        }
        return new ParameterField(field, null);
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
        Object value = text != null ? text.getText() : field.value();
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
