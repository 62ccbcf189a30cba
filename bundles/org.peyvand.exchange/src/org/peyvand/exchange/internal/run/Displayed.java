package org.peyvand.exchange.internal.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
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
            case Enum<?> constant -> Labels.of(constant, culture.language());
            case Object other -> other.toString();
        };
    }

    /** The same, with the name of a record. */
    static String text(Object value, EntityDescriptions descriptions, Culture culture) {
        return value instanceof DomainEntity record ? descriptions.of(record.getClass()).titleOf(record) : text(value, culture);
    }
}
