package org.peyvand.exchange.internal.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.exchange.target.PickCodes;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** Values as a person reads them. */
final class Displayed {
    private Displayed() {
    }

    /** The text of a value; empty when there is none. */
    static String text(Object value, Culture culture) {
        return switch (value) {
            case null -> "";
            case Ref ref -> ref.text();
            case NumberForm.Amount amount -> culture.number(amount.number());
            case LocalDate day -> culture.date(day);
            case Instant moment -> culture.moment(moment);
            case BigDecimal number -> culture.number(number);
            case Number number -> culture.number(number.longValue());
            case Enum<?> constant -> Labels.of(constant, culture.language());
            case Object other -> other.toString();
        };
    }

    /** The same of an attribute: a record by its name, a code by its label. */
    static String text(AttributeDescription attribute, Object value, EntityDescriptions descriptions, Optional<PickCodes> picks, Culture culture) {
        if (value instanceof DomainEntity record) {
            return descriptions.of(record.getClass()).titleOf(record);
        }
        if (attribute.kind() == AttributeKind.PICK && value != null) {
            return picks.stream().flatMap(all -> all.codes(attribute.pickList()).stream()).filter(code -> code.code().equals(value)).findFirst()
                    .map(code -> culture.rightToLeft() ? code.labels().getLast() : code.labels().getFirst()).orElse(value.toString());
        }
        return text(value, culture);
    }
}
