package org.peyvand.exchange.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.text.PersianText;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/** Conditions that find many records by one attribute, over an index where there is one. */
final class Lookup {
    private static final int KEY_LENGTH = 400;

    private Lookup() {
    }

    /** The attribute has one of the values; names are compared by their search key where the entity keeps one. */
    static Criterion in(EntityDescription entity, AttributeDescription attribute, Collection<?> values) {
        if (hasSearchKey(entity, attribute)) {
            Set<String> keys = new LinkedHashSet<>();
            values.forEach(value -> keys.add(key(value.toString())));
            return Criteria.where("searchKey").in(keys);
        }
        if (attribute.kind() == AttributeKind.REFERENCE) {
            List<UUID> ids = new ArrayList<>();
            values.forEach(value -> ids.add(value instanceof DomainEntity record ? record.getId() : (UUID) value));
            return Criteria.where(attribute.name()).in(ids);
        }
        Set<Object> written = new LinkedHashSet<>(values);
        values.stream().filter(String.class::isInstance).map(value -> PersianText.normalize(value.toString())).forEach(written::add);
        return Criteria.where(attribute.name()).in(written);
    }

    private static boolean hasSearchKey(EntityDescription entity, AttributeDescription attribute) {
        return attribute.name().equals(entity.title().name()) && entity.attribute("searchKey").isPresent();
    }

    private static String key(String name) {
        String key = PersianText.searchKey(name);
        return key.length() <= KEY_LENGTH ? key : key.substring(0, KEY_LENGTH);
    }
}
