package org.peyvand.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.base.text.Labels;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.ui.Kit;

/** Makes the right field for an attribute. */
public final class Fields {
    private static final List<String> CURRENCIES = List.of("IRR", "USD", "EUR", "AED", "TRY", "CNY", "GBP");

    private Fields() {
    }

    /** An empty field for the kind of the attribute. */
    public static Field create(Composite parent, Kit kit, AttributeDescription attribute) {
        return switch (attribute.kind()) {
            case INTEGER, DECIMAL, PERCENT, MONEY -> new NumberField(parent, kit, attribute);
            case BOOLEAN -> new CheckField(parent, attribute.label(kit.culture().language()));
            case DATE -> new DateField(parent, kit);
            case MOMENT -> new MomentField(parent, kit);
            case ENUM -> constants(parent, kit, attribute);
            case PICK -> pick(parent, kit, attribute);
            case CURRENCY -> currencies(parent, kit, attribute);
            case REFERENCE -> attribute.target().<Field>map(target -> new ReferenceField(parent, kit, target))
                    .orElseGet(() -> new TextField(parent, attribute));
            default -> new TextField(parent, attribute);
        };
    }

    /** A line of text that belongs to no attribute. */
    public static Field text(Composite parent, int longest) {
        return new TextField(parent, SWT.SINGLE, longest);
    }

    private static Field constants(Composite parent, Kit kit, AttributeDescription attribute) {
        List<Choice> choices = optional(attribute);
        Arrays.stream(attribute.javaType().getEnumConstants())
                .map(constant -> new Choice(constant, Labels.of((Enum<?>) constant, kit.culture().language())))
                .forEach(choices::add);
        ChoiceField field = new ChoiceField(parent);
        field.offer(choices);
        return field;
    }

    private static Field currencies(Composite parent, Kit kit, AttributeDescription attribute) {
        List<Choice> choices = optional(attribute);
        CURRENCIES.forEach(code -> choices.add(new Choice(code, kit.culture().currency(code) + " (" + code + ")")));
        ChoiceField field = new ChoiceField(parent);
        field.offer(choices);
        return field;
    }

    private static Field pick(Composite parent, Kit kit, AttributeDescription attribute) {
        ChoiceField field = new ChoiceField(parent);
        PickChoices.load(kit, attribute.pickList(), found -> {
            List<Choice> choices = optional(attribute);
            choices.addAll(found);
            field.offer(choices);
        }, field.control());
        return field;
    }

    private static List<Choice> optional(AttributeDescription attribute) {
        List<Choice> choices = new ArrayList<>();
        if (!attribute.required()) {
            choices.add(new Choice(null, ""));
        }
        return choices;
    }
}
