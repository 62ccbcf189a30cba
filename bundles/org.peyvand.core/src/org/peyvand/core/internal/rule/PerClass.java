package org.peyvand.core.internal.rule;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.extra.ExtraFields;

/** What follows from the description of a class, kept as long as no extra field comes or goes. */
final class PerClass<T> {
    private final ExtraFields extraFields;
    private final Function<Class<?>, T> maker;
    private volatile Known<T> known = new Known<>(null, Map.of());

    PerClass(ExtraFields extraFields, Function<Class<?>, T> maker) {
        this.extraFields = extraFields;
        this.maker = maker;
    }

    T of(Class<?> type) {
        List<ExtraAttribute> now = extraFields.all();
        Known<T> present = known;
        if (present.fields() != now) {
            present = new Known<>(now, new ConcurrentHashMap<>());
            known = present;
        }
        return present.values().computeIfAbsent(type, maker);
    }

    private record Known<T>(List<ExtraAttribute> fields, Map<Class<?>, T> values) {
    }
}
