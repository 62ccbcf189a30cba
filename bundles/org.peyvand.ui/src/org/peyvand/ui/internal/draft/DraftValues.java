package org.peyvand.ui.internal.draft;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** Values of attributes as texts that mean the same in every language, and back. */
public final class DraftValues {
    private final EntityDescriptions descriptions;
    private final Records records;

    /** Over the records of the branch. */
    public DraftValues(EntityDescriptions descriptions, Records records) {
        this.descriptions = descriptions;
        this.records = records;
    }

    /** Whether values of this attribute can be kept. */
    public static boolean keeps(AttributeDescription attribute) {
        Class<?> type = attribute.javaType();
        return !attribute.readOnly() && (type == String.class || type == BigDecimal.class || type == Integer.class || type == Long.class || type == Boolean.class
                || type == LocalDate.class || type == Instant.class || type.isEnum() || DomainEntity.class.isAssignableFrom(type));
    }

    /** As text; {@code null} for nothing and for a record that is not stored. */
    public String write(Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> constant.name();
            case DomainEntity other -> other.getId() == null ? null : descriptions.of(other.getClass()).id() + ":" + other.getId();
            default -> value.toString();
        };
    }

    /**
     * The value of a text. References are read from the database: not on the UI thread.
     *
     * @return empty when the text is no value, or no longer one
     */
    public Optional<Object> read(AttributeDescription attribute, String text) {
        Class<?> type = attribute.javaType();
        try {
            if (type == String.class) {
                return Optional.of(text);
            } else if (type == BigDecimal.class) {
                return Optional.of(new BigDecimal(text));
            } else if (type == Integer.class) {
                return Optional.of(Integer.valueOf(text));
            } else if (type == Long.class) {
                return Optional.of(Long.valueOf(text));
            } else if (type == Boolean.class) {
                return Optional.of(Boolean.valueOf(text));
            } else if (type == LocalDate.class) {
                return Optional.of(LocalDate.parse(text));
            } else if (type == Instant.class) {
                return Optional.of(Instant.parse(text));
            } else if (type.isEnum()) {
                return constant(type, text);
            }
            return reference(type, text);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private Optional<Object> reference(Class<?> type, String text) {
        String[] parts = text.split(":", 2);
        return parts.length < 2 ? Optional.empty() : records.find(new RecordRef(parts[0], UUID.fromString(parts[1]))).filter(type::isInstance).map(Object.class::cast);
    }
}
