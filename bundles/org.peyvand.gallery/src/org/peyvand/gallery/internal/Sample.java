package org.peyvand.gallery.internal;

import java.util.HashMap;
import java.util.Map;
import org.peyvand.persistence.model.DomainEntity;

/** A record that is never stored: values by the names of attributes. */
final class Sample extends DomainEntity {
    private final transient Map<String, Object> values = new HashMap<>();

    Object get(String name) {
        return values.get(name);
    }

    Sample with(String name, Object value) {
        values.put(name, value);
        return this;
    }
}
