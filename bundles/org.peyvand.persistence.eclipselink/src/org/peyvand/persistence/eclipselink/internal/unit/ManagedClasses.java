package org.peyvand.persistence.eclipselink.internal.unit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peyvand.persistence.module.Module;

/** All classes that EclipseLink must be told of: the contributed entities and what they inherit, embed and convert with. */
final class ManagedClasses {
    private final Set<Class<?>> found = new LinkedHashSet<>();

    ManagedClasses(List<Module> modules) {
        modules.stream().flatMap(module -> module.entities().stream()).forEach(this::take);
    }

    private void take(Class<?> type) {
        for (Class<?> c = type; c != null && isManaged(c) && found.add(c); c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (field.getType().isAnnotationPresent(Embeddable.class)) {
                    take(field.getType());
                }
                Convert convert = field.getAnnotation(Convert.class);
                if (convert != null && convert.converter() != AttributeConverter.class) {
                    found.add(convert.converter());
                }
            }
        }
    }

    private static boolean isManaged(Class<?> c) {
        return Stream.of(Entity.class, MappedSuperclass.class, Embeddable.class).anyMatch(c::isAnnotationPresent);
    }

    List<String> names() {
        return found.stream().map(Class::getName).toList();
    }

    Collection<ClassLoader> loaders() {
        Set<ClassLoader> loaders = new LinkedHashSet<>();
        found.forEach(c -> loaders.add(c.getClassLoader()));
        return loaders;
    }
}
