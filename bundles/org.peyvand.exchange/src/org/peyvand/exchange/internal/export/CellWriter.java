package org.peyvand.exchange.internal.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.DomainEntity;

/** Turns values into cells. */
final class CellWriter {
    private final Culture culture;
    private final boolean plain;

    CellWriter(Culture culture, boolean plain) {
        this.culture = culture;
        this.plain = plain;
    }

    /** The cell of a value: for machines as the importer reads it again, for people as their culture writes it. */
    Object cell(AttributeDescription attribute, Object value) {
        return switch (value) {
            case null -> null;
            case DomainEntity record -> attribute.target().map(target -> target.titleOf(record)).orElse("");
            case Enum<?> constant -> plain ? constant.name() : Labels.of(constant, culture.language());
            case LocalDate day -> plain ? day : culture.date(day);
            case Instant moment -> plain ? moment.toString() : culture.moment(moment);
            case BigDecimal number -> number(attribute, number.stripTrailingZeros());
            case Number number -> plain ? number : culture.number(number);
            case Boolean flag -> plain ? flag.toString() : flag;
            default -> value.toString();
        };
    }

    private Object number(AttributeDescription attribute, BigDecimal number) {
        if (plain) {
            return number;
        }
        return attribute.kind() == AttributeKind.PERCENT ? culture.percent(number) : culture.number(number);
    }
}
