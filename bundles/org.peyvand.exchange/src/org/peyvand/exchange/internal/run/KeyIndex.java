package org.peyvand.exchange.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.peyvand.exchange.internal.target.Part;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.model.DomainEntity;

/** The records of one part that the rows of a batch mean, found by their keys with one query for each kind of key. */
final class KeyIndex {
    private final Part part;
    private final List<List<AttributeDescription>> keys = new ArrayList<>();
    private final Map<String, DomainEntity> found = new HashMap<>();
    private final Predicate<DomainEntity> open;

    /**
     * Makes an index.
     *
     * @param open whether nothing but the name of a record is known, so that no key of it says that it is another
     */
    KeyIndex(Part part, Predicate<DomainEntity> open) {
        this.part = part;
        this.open = open;
        for (List<String> key : part.keys()) {
            List<AttributeDescription> attributes = key.stream().flatMap(name -> part.entity().attribute(name).stream()).toList();
            if (attributes.size() == key.size()) {
                keys.add(attributes);
            }
        }
    }

    /**
     * A key of a row.
     *
     * @param kind   which of the part's keys
     * @param text   its values as one text
     * @param first  value of its first attribute
     */
    record Key(int kind, String text, Object first) {
    }

    /** All keys for which there are values, best first. */
    List<Key> keys(Map<AttributeDescription, Object> values) {
        List<Key> texts = new ArrayList<>(keys.size());
        for (int kind = 0; kind < keys.size(); kind++) {
            String text = text(kind, values);
            if (text != null) {
                texts.add(new Key(kind, text, values.get(keys.get(kind).getFirst())));
            }
        }
        return texts;
    }

    /** The record of the best key by which there is one, unless a better key says that it is another. */
    DomainEntity find(Map<AttributeDescription, Object> values) {
        for (Key key : keys(values)) {
            DomainEntity record = found.get(key.text());
            if (record != null && !contradicts(record, values, key.kind())) {
                return record;
            }
        }
        return null;
    }

    /** A name alone finds nobody whose address or number is another; a name with an address is only outdone by an identity number. */
    private boolean contradicts(DomainEntity record, Map<AttributeDescription, Object> values, int kind) {
        if (open.test(record)) {
            return false;
        }
        boolean weak = keys.get(kind).size() == 1;
        return keys.subList(0, kind).stream().filter(better -> weak || better.size() == 1).flatMap(List::stream)
                .filter(attribute -> !keys.get(kind).contains(attribute)).anyMatch(attribute -> {
                    Object stored = attribute.get(record);
                    Object incoming = values.get(attribute);
                    return stored != null && incoming != null && !Same.same(attribute, stored, incoming);
                });
    }

    private String text(int kind, Map<AttributeDescription, Object> values) {
        StringBuilder text = new StringBuilder();
        for (AttributeDescription attribute : keys.get(kind)) {
            String value = KeyText.of(attribute, values.get(attribute));
            if (value.isEmpty()) {
                return null;
            }
            text.append(attribute.name()).append('\n').append(value).append('\n');
        }
        return text.toString();
    }

    /** Loads the records of these keys. */
    void load(Session session, List<Key> wanted) {
        for (int kind = 0; kind < keys.size(); kind++) {
            Set<Object> values = new LinkedHashSet<>();
            for (Key key : wanted) {
                if (key.kind() == kind) {
                    values.add(key.first());
                }
            }
            if (!values.isEmpty()) {
                AttributeDescription first = keys.get(kind).getFirst();
                int wantedKind = kind;
                session.list(Query.of(part.entity().type()).where(Lookup.in(part.entity(), first, values)))
                        .forEach(record -> put(wantedKind, record));
            }
        }
    }

    private void put(int kind, DomainEntity record) {
        Map<AttributeDescription, Object> values = new HashMap<>();
        keys.get(kind).forEach(attribute -> values.put(attribute, attribute.get(record)));
        String text = text(kind, values);
        if (text != null) {
            found.merge(text, record, (first, second) -> first.getId().compareTo(second.getId()) <= 0 ? first : second);
        }
    }

    /** A record is new, or was found otherwise. */
    void put(List<String> texts, DomainEntity record) {
        texts.forEach(text -> found.putIfAbsent(text, record));
    }
}
