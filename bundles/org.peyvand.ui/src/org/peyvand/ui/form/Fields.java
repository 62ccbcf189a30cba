package org.peyvand.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peyvand.base.text.Labels;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.SpanAttribute;
import org.peyvand.ui.Kit;

/** Makes the right field for an attribute. */
public final class Fields {
    private static final List<String> CURRENCIES = List.of("IRR", "USD", "EUR", "AED", "TRY", "CNY", "GBP");

    private Fields() {
    }

    /** An empty field for the kind of the attribute. */
    public static Field create(Composite parent, Kit kit, AttributeDescription attribute) {
        if (attribute instanceof SpanAttribute) {
            return new RangeField(parent, kit);
        }
        return switch (attribute.kind()) {
            case INTEGER, DECIMAL, PERCENT, MONEY -> new NumberField(parent, kit, attribute);
            case BOOLEAN -> new CheckBox(parent, attribute.label(kit.culture().language()));
            case DATE -> new DateField(parent, kit);
            case MOMENT -> new MomentField(parent, kit);
            case ENUM, PICK, CURRENCY -> choice(parent, kit, attribute);
            case REFERENCE -> attribute.target().<Field>map(target -> new ReferenceField(parent, kit, target))
                    .orElseGet(() -> new TextField(parent, attribute));
            default -> new TextField(parent, attribute);
        };
    }

    /** A line of text that belongs to no attribute. */
    public static Field text(Composite parent, int longest) {
        return new TextField(parent, SWT.SINGLE, longest);
    }

    private static Field choice(Composite parent, Kit kit, AttributeDescription attribute) {
        ChoiceField field = new ChoiceField(parent);
        choices(kit, attribute, field.control(), found -> {
            List<Choice> offered = optional(attribute);
            offered.addAll(found);
            field.offer(offered);
        });
        return field;
    }

    /** Hands over, on the UI thread and as long as the owner lives, the values that an attribute of choices may have; none for others. */
    public static void choices(Kit kit, AttributeDescription attribute, Control owner, Consumer<List<Choice>> consumer) {
        switch (attribute.kind()) {
            case ENUM -> consumer.accept(Arrays.stream(attribute.javaType().getEnumConstants())
                    .map(constant -> new Choice(constant, Labels.of((Enum<?>) constant, kit.culture().language()))).toList());
            case CURRENCY -> consumer.accept(CURRENCIES.stream().map(code -> new Choice(code, kit.culture().currency(code) + " (" + code + ")")).toList());
            case PICK -> PickChoices.load(kit, attribute.pickList(), consumer, owner);
            default -> consumer.accept(List.of());
        }
    }

    private static List<Choice> optional(AttributeDescription attribute) {
        List<Choice> choices = new ArrayList<>();
        if (!attribute.required()) {
            choices.add(new Choice(null, ""));
        }
        return choices;
    }
}
