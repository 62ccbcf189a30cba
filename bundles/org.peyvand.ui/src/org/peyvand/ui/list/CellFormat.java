package org.peyvand.ui.list;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.peyvand.base.Money;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.core.PickLists;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;

/** Values as text in the culture of the person. Not on the UI thread: labels of pick lists may have to be read. */
public final class CellFormat {
    private final Kit kit;
    private final EntityDescription description;

    /** For records of one entity. */
    public CellFormat(Kit kit, EntityDescription description) {
        this.kit = kit;
        this.description = description;
    }

    /** The text of a column for a record. */
    public String text(ListColumn column, DomainEntity record) {
        return column.attribute() == null ? column.text().of(record, kit) : text(column.attribute(), record);
    }

    /** The value of an attribute as text; empty when there is none. */
    public String text(AttributeDescription attribute, DomainEntity record) {
        return text(attribute, attribute.get(record), record);
    }

    /** Another value of an attribute as text, as it would read in this record; empty when there is none. */
    public String text(AttributeDescription attribute, Object value, DomainEntity record) {
        if (value == null) {
            return "";
        }
        Culture culture = kit.culture();
        return switch (attribute.kind()) {
            case INTEGER -> isYear(attribute) ? culture.digits(value.toString()) : culture.number((Number) value);
            case DECIMAL -> culture.number((Number) value);
            case PERCENT -> culture.percent(new BigDecimal(value.toString()));
            case MONEY -> money(attribute, (BigDecimal) value, record, culture);
            case BOOLEAN -> Boolean.TRUE.equals(value) ? "✓" : "";
            case DATE -> culture.date((LocalDate) value);
            case MOMENT -> culture.moment((Instant) value);
            case ENUM -> Labels.of((Enum<?>) value, culture.language());
            case PICK -> kit.service(PickLists.class).label(attribute.pickList(), value.toString(), culture.language());
            case REFERENCE -> attribute.target().map(target -> target.titleOf((DomainEntity) value, culture.language())).orElse("");
            case CURRENCY -> culture.currency(value.toString());
            case PHONE, EMAIL, URL -> culture.rightToLeft() ? Culture.isolate(value.toString()) : value.toString();
            default -> value.toString().replace('\n', ' ');
        };
    }

    private String money(AttributeDescription attribute, BigDecimal amount, DomainEntity record, Culture culture) {
        Object code = attribute.currencyPath().flatMap(description::attribute).map(currency -> currency.get(record)).orElse(null);
        return code == null ? culture.number(amount) : culture.money(Money.of(amount, code.toString()));
    }

    /** Whether a whole number is a year, which has no groups of thousands. */
    public static boolean isYear(AttributeDescription attribute) {
        return attribute.kind() == AttributeKind.INTEGER && attribute.name().toLowerCase(java.util.Locale.ROOT).endsWith("year");
    }
}
