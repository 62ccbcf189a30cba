package org.peyvand.persistence.log;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;

/** Turns values of the change log into those of attributes, and back. */
public final class LoggedText {
    private LoggedText() {
    }

    /**
     * The value; of a reference its identifier.
     *
     * @param logged {@code null} for none
     * @throws IllegalArgumentException when it is no value of this attribute, or attributes of its type are not logged
     */
    public static Object value(AttributeDescription attribute, Object logged) {
        return value(attribute.target().isPresent() ? UUID.class : attribute.javaType(), logged);
    }

    /**
     * The value of a class.
     *
     * @param type that of references is {@link UUID}; primitive types stand for their wrappers
     * @param logged {@code null} for none
     * @throws IllegalArgumentException when it is no value of this class, or such values are not logged
     */
    public static Object value(Class<?> type, Object logged) {
        if (logged == null) {
            return null;
        }
        return type.isEnum() ? constant(type, logged.toString()) : plain(type, logged.toString());
    }

    /**
     * A value as the change log has it.
     *
     * @param value of an attribute, of a reference its identifier; may be {@code null}
     */
    public static Object of(Object value) {
        return switch (value) {
            case null -> null;
            case Boolean truth -> truth;
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.longValue();
            case Long number -> number;
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    /**
     * The value as it can be set again; {@code null} also for a reference to a record that is gone or may not be read.
     *
     * @param logged {@code null} for none
     * @throws IllegalArgumentException when it is no value of this attribute, or attributes of its type are not logged
     */
    public static Object restored(AttributeDescription attribute, Object logged, Session session) {
        Object value = value(attribute, logged);
        return attribute.target().isPresent() && value instanceof UUID id ? session.find(attribute.target().get().type(), id).orElse(null) : value;
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException(type.getName() + " has no constant " + name));
    }

    private static Object plain(Class<?> type, String text) {
        try {
            return switch (type.getName()) {
                case "java.lang.String" -> text;
                case "java.lang.Boolean", "boolean" -> Boolean.valueOf(text);
                case "java.lang.Integer", "int" -> Integer.valueOf(text);
                case "java.lang.Long", "long" -> Long.valueOf(text);
                case "java.lang.Short", "short" -> Short.valueOf(text);
                case "java.lang.Double", "double" -> Double.valueOf(text);
                case "java.math.BigDecimal" -> new BigDecimal(text);
                case "java.util.UUID" -> UUID.fromString(text);
                case "java.time.Instant" -> Instant.parse(text);
                case "java.time.LocalDate" -> LocalDate.parse(text);
                case "java.time.LocalTime" -> LocalTime.parse(text);
                case "java.time.LocalDateTime" -> LocalDateTime.parse(text);
                default -> throw new IllegalArgumentException("Values of " + type.getName() + " are not logged");
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text + " is no " + type.getName(), e);
        }
    }
}
