package org.peyvand.persistence.internal.meta;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.extra.ExtraFields;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.model.Described;

/** The extra fields of a class: its own and those of the described classes above it, the upper ones first. */
final class InheritedExtras {
    private final ExtraFields fields;
    private final List<String> entities;

    InheritedExtras(Class<?> type, ExtraFields fields) {
        this.fields = fields;
        this.entities = Stream.<Class<?>>iterate(type, c -> c != null, Class::getSuperclass).map(c -> c.getAnnotation(Described.class))
            .filter(described -> described != null).map(Described::id).toList().reversed();
    }

    /** Those that are not retired. */
    List<ExtraAttribute> offered() {
        return fields.all().isEmpty() ? List.of() : all().filter(field -> !field.retired()).toList();
    }

    /** One by the name of its attribute, also when it is retired. */
    Optional<AttributeDescription> named(String name) {
        return all().filter(field -> field.name().equals(name)).<AttributeDescription>map(field -> field).findFirst();
    }

    boolean hasSection(String section) {
        return all().anyMatch(field -> field.section().equals(section));
    }

    /** All, retired ones too. */
    Stream<ExtraAttribute> all() {
        return entities.stream().flatMap(entity -> fields.of(entity).stream());
    }
}
