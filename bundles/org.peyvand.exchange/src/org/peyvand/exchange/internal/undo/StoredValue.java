package org.peyvand.exchange.internal.undo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;

/** Turns values of the change log into those of attributes. */
final class StoredValue {
    private StoredValue() {
    }

    /**
     * The value; null when there was none or the record it refers to is gone.
     *
     * @throws IllegalArgumentException when an attribute of this type cannot be set back
     */
    static Object of(AttributeDescription attribute, Object logged, Session session) {
        if (logged == null) {
            return null;
        }
        String text = logged instanceof BigDecimal number ? number.toPlainString() : logged.toString();
        if (attribute.kind() == AttributeKind.REFERENCE) {
            return attribute.target().map(target -> (Object) session.find(target.type(), UUID.fromString(text)).orElse(null)).orElse(null);
        }
        Class<?> type = attribute.javaType();
        if (type.isEnum()) {
            return constant(type, text);
        }
        return plain(type, text);
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getName() + " has no constant " + name);
    }

    private static Object plain(Class<?> type, String text) {
        return switch (type.getName()) {
            case "java.lang.String" -> text;
            case "java.lang.Boolean" -> Boolean.valueOf(text);
            case "java.lang.Integer" -> Integer.valueOf(text);
            case "java.lang.Long" -> Long.valueOf(text);
            case "java.lang.Short" -> Short.valueOf(text);
            case "java.lang.Double" -> Double.valueOf(text);
            case "java.math.BigDecimal" -> new BigDecimal(text);
            case "java.util.UUID" -> UUID.fromString(text);
            case "java.time.Instant" -> Instant.parse(text);
            case "java.time.LocalDate" -> LocalDate.parse(text);
            case "java.time.LocalTime" -> LocalTime.parse(text);
            case "java.time.LocalDateTime" -> LocalDateTime.parse(text);
            default -> throw new IllegalArgumentException("Values of " + type.getName() + " cannot be set back");
        };
    }
}
