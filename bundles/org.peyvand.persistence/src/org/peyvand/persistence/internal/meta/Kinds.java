package org.peyvand.persistence.internal.meta;

import jakarta.persistence.Lob;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Shown;

/** Infers what kind an attribute is. */
final class Kinds {
    private static final Map<Class<?>, AttributeKind> BY_TYPE = Map.ofEntries(
        Map.entry(Integer.class, AttributeKind.INTEGER), Map.entry(Long.class, AttributeKind.INTEGER),
        Map.entry(Short.class, AttributeKind.INTEGER), Map.entry(BigDecimal.class, AttributeKind.DECIMAL),
        Map.entry(Double.class, AttributeKind.DECIMAL), Map.entry(Float.class, AttributeKind.DECIMAL),
        Map.entry(Boolean.class, AttributeKind.BOOLEAN), Map.entry(LocalDate.class, AttributeKind.DATE),
        Map.entry(Instant.class, AttributeKind.MOMENT));

    private Kinds() {
    }

    /** @param type type of the value; primitive types by their wrapper */
    static AttributeKind of(Field field, Class<?> type) {
        Shown shown = field.getAnnotation(Shown.class);
        if (shown != null && shown.kind() != AttributeKind.AUTO) {
            return shown.kind();
        }
        if (type.isEnum()) {
            return AttributeKind.ENUM;
        }
        if (DomainEntity.class.isAssignableFrom(type)) {
            return AttributeKind.REFERENCE;
        }
        if (shown != null && !shown.pickList().isEmpty()) {
            return AttributeKind.PICK;
        }
        if (shown != null && !shown.currency().isEmpty() && type == BigDecimal.class) {
            return AttributeKind.MONEY;
        }
        return field.isAnnotationPresent(Lob.class) ? AttributeKind.LONG_TEXT : BY_TYPE.getOrDefault(type, AttributeKind.TEXT);
    }
}
