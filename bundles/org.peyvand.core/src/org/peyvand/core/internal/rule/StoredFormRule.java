package org.peyvand.core.internal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Digits;
import org.peyvand.base.text.PersianText;
import org.peyvand.core.PickLists;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.extra.ExtraFields;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Brings every value into the form in which it is stored, before any other rule looks: one kind of ye and kaf, Latin digits in phone
 * numbers, codes instead of labels, blank texts as no value, amounts with the four decimals of their columns.
 */
@Component(property = "service.ranking:Integer=1000")
public final class StoredFormRule implements EntityRule<DomainEntity> {
    private static final int DECIMALS = 4;
    private final EntityDescriptions descriptions;
    private final PickLists lists;
    private final PerClass<List<AttributeDescription>> attributes;

    /** Made by Declarative Services. */
    @Activate
    public StoredFormRule(@Reference EntityDescriptions descriptions, @Reference PickLists lists, @Reference ExtraFields extraFields) {
        this.descriptions = descriptions;
        this.lists = lists;
        this.attributes = new PerClass<>(extraFields, this::changeable);
    }

    @Override
    public Class<DomainEntity> type() {
        return DomainEntity.class;
    }

    @Override
    public List<Diagnostic> beforeSave(DomainEntity record, Session session) {
        for (AttributeDescription attribute : attributes.of(record.getClass())) {
            Object value = attribute.get(record);
            if (value != null) {
                Object stored = stored(attribute, value);
                if (!value.equals(stored)) {
                    attribute.set(record, stored);
                }
            }
        }
        return List.of();
    }

    private List<AttributeDescription> changeable(Class<?> type) {
        return descriptions.find(type).stream().flatMap(entity -> entity.attributes().stream())
            .filter(attribute -> attribute.javaType() == String.class || attribute.javaType() == BigDecimal.class)
            .filter(attribute -> !attribute.readOnly() || attribute.importable()).toList();
    }

    private Object stored(AttributeDescription attribute, Object value) {
        if (value instanceof BigDecimal number) {
            return number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
        }
        String text = value.toString();
        String stored = switch (attribute.kind()) {
            case LONG_TEXT -> printable(text);
            case PHONE, EMAIL, URL, CURRENCY -> Digits.toLatin(PersianText.normalize(printable(text)));
            case PICK -> lists.code(attribute.pickList(), text).orElseGet(() -> PersianText.normalize(printable(text)));
            default -> PersianText.normalize(printable(text));
        };
        return stored.isBlank() ? null : stored;
    }

    /** The text without control characters other than tab and line ends, which no database and no printer wants. */
    private static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return text.codePoints().filter(c -> !isControl(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            }
        }
        return text;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\u007f';
    }
}
