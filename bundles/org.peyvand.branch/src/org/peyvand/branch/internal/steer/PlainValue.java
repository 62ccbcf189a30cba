package org.peyvand.branch.internal.steer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.model.DomainEntity;

/** Values of attributes as text, and back. */
final class PlainValue {
    private PlainValue() {
    }

    /** {@code null} for no value; numbers without zeros at their end, so that equal ones have equal texts. */
    static String of(Object value) {
        return switch (value) {
            case null -> null;
            case DomainEntity record -> record.getId().toString();
            case BigDecimal number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    /** The value of a text. @throws IllegalArgumentException when it is none of this attribute */
    static Object read(AttributeDescription attribute, String text, Session session) {
        Class<?> type = attribute.javaType();
        if (text == null) {
            return null;
        }
        if (DomainEntity.class.isAssignableFrom(type)) {
            return session.trusted().find(type.asSubclass(DomainEntity.class), UUID.fromString(text)).orElse(null);
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(text)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException(text);
        }
        return plain(type, text);
    }

    private static Object plain(Class<?> type, String text) {
        return switch (type.getSimpleName()) {
            case "Integer" -> Integer.valueOf(text);
            case "Long" -> Long.valueOf(text);
            case "BigDecimal" -> new BigDecimal(text);
            case "Boolean" -> Boolean.valueOf(text);
            case "LocalDate" -> LocalDate.parse(text);
            case "Instant" -> Instant.parse(text);
            default -> text;
        };
    }
}
