package org.peyvand.exchange.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.exchange.NearMiss;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Finds the records that references mean: by the given attribute, else by external id, keys or name. What was found is remembered;
 * what was not is asked for again with each batch, since it may have come in meanwhile.
 */
final class References {
    private static final int REMEMBERED = 50_000;
    /** Up to so many records their names are compared when a name is not found. */
    private static final int COMPARED = 20_000;
    private static final UUID SEVERAL = new UUID(0, 0);
    private final Map<String, UUID> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, UUID> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Map<String, Map<String, UUID>> names = new HashMap<>();

    /**
     * What came of a reference.
     *
     * @param id       the record; null when there is none or several
     * @param several  whether several records have this name
     * @param nearMiss a name that is like it; null for none
     */
    record Found(UUID id, boolean several, NearMiss nearMiss) {
    }

    /** Looks for many at once. */
    void prefetch(Session session, Collection<Ref> refs) {
        Map<String, List<Ref>> groups = new LinkedHashMap<>();
        for (Ref ref : refs) {
            if (!known.containsKey(key(ref))) {
                groups.computeIfAbsent(ref.entity().id() + "/" + ref.via(), name -> new ArrayList<>()).add(ref);
            }
        }
        groups.values().forEach(group -> find(session, group));
    }

    private void find(Session session, List<Ref> group) {
        EntityDescription entity = group.getFirst().entity();
        String via = group.getFirst().via();
        Set<String> open = new LinkedHashSet<>();
        group.forEach(ref -> open.add(ref.text()));
        for (AttributeDescription attribute : attributes(entity, via)) {
            if (open.isEmpty()) {
                return;
            }
            Map<String, UUID> found = query(session, entity, attribute, open);
            open.removeIf(text -> {
                UUID id = found.get(KeyText.of(attribute, text));
                if (id != null) {
                    known.put(key(entity, via, text), id);
                }
                return id != null;
            });
        }
    }

    private static List<AttributeDescription> attributes(EntityDescription entity, String via) {
        if (!via.isEmpty()) {
            return List.of(entity.attribute(via).orElseThrow());
        }
        Set<String> names = new LinkedHashSet<>(List.of("externalId"));
        entity.keys().stream().filter(key -> key.indexOf('+') < 0).forEach(names::add);
        names.add(entity.title().name());
        return names.stream().flatMap(name -> entity.attribute(name).stream())
                .filter(attribute -> attribute.javaType() == String.class && attribute.name().indexOf('.') < 0).toList();
    }

    private static Map<String, UUID> query(Session session, EntityDescription entity, AttributeDescription attribute, Set<String> texts) {
        Map<String, UUID> found = new HashMap<>();
        Criterion criterion = Lookup.in(entity, attribute, texts);
        for (Row row : session.select(Query.of(entity.type()).where(criterion), "id", attribute.name())) {
            found.merge(KeyText.of(attribute, row.get(attribute.name())), (UUID) row.get("id"), (a, b) -> a.equals(b) ? a : SEVERAL);
        }
        return found;
    }

    /** The record whose key or name is exactly this; call {@link #prefetch} before. */
    Found exact(Ref ref) {
        UUID id = known.get(key(ref));
        return new Found(SEVERAL.equals(id) ? null : id, SEVERAL.equals(id), null);
    }

    /** What a reference means; call {@link #prefetch} before. */
    Found resolve(Session session, Ref ref, NearMisses misses) {
        UUID id = known.get(key(ref));
        if (id != null) {
            return id.equals(SEVERAL) ? new Found(null, true, null) : new Found(id, false, null);
        }
        boolean code = !ref.via().isEmpty() && ref.entity().attribute(ref.via()).filter(via -> via.kind() == AttributeKind.TEXT
                && !via.name().equals("externalId")).isEmpty();
        if (code) {
            return new Found(null, false, null);
        }
        Map<String, UUID> all = names.computeIfAbsent(ref.entity().id(), name -> names(session, ref.entity()));
        UUID same = all.get("\n" + KeyText.name(ref.text()));
        if (same != null) {
            return same.equals(SEVERAL) ? new Found(null, true, null) : new Found(same, false, null);
        }
        List<String> candidates = all.keySet().stream().filter(name -> !name.startsWith("\n")).toList();
        Optional<NearMiss> miss = misses.look(ref.column(), ref.path(), ref.text(), candidates, ref.entity().id());
        UUID near = miss.filter(NearMiss::applied).map(found -> all.get(found.suggestion())).filter(found -> !found.equals(SEVERAL)).orElse(null);
        return new Found(near, false, miss.orElse(null));
    }

    /** Names of all records, and behind a line end their keys; empty when there are too many. */
    private static Map<String, UUID> names(Session session, EntityDescription entity) {
        Query<? extends DomainEntity> all = Query.of(entity.type());
        String title = entity.title().name();
        Map<String, UUID> names = new LinkedHashMap<>();
        if (entity.title().javaType() != String.class || session.count(all) > COMPARED) {
            return names;
        }
        for (Row row : session.select(all, "id", title)) {
            if (row.get(title) instanceof String name && !name.isBlank()) {
                names.merge(name, (UUID) row.get("id"), (a, b) -> SEVERAL);
                names.merge("\n" + KeyText.name(name), (UUID) row.get("id"), (a, b) -> SEVERAL);
            }
        }
        return names;
    }

    /** New records of an entity are there. */
    void changed(String entity) {
        names.remove(entity);
    }

    /** Forgets everything, as after a batch that was rolled back. */
    void forget() {
        known.clear();
        names.clear();
    }

    private static String key(Ref ref) {
        return key(ref.entity(), ref.via(), ref.text());
    }

    private static String key(EntityDescription entity, String via, String text) {
        return entity.id() + '/' + via + '\n' + text;
    }
}
