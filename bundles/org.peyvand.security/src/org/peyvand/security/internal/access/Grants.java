package org.peyvand.security.internal.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.security.model.Reach;

/** What one role says. */
final class Grants {
    private final Map<String, Map<Action, Reach>> reaches = new HashMap<>();
    private final Map<String, FieldRight> fields = new HashMap<>();
    private final Set<String> entities = new HashSet<>();

    void add(String entity, Action action, Reach reach) {
        entities.add(entity);
        reaches.computeIfAbsent(entity, name -> new HashMap<>()).put(action, reach);
    }

    void add(String entity, String attribute, FieldRight right) {
        fields.put(field(entity, attribute), right);
    }

    /** How far an action reaches; {@code null} when the role says nothing about the entity. */
    Reach reach(String entity, Action action) {
        return entities.contains(entity) ? reaches.get(entity).getOrDefault(action, Reach.NONE) : null;
    }

    /** The right on a field; {@code null} when the role says nothing about it. */
    FieldRight field(String entity, String attribute, FieldRight otherwise) {
        return fields.getOrDefault(field(entity, attribute), otherwise);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grants grants && reaches.equals(grants.reaches) && fields.equals(grants.fields);
    }

    @Override
    public int hashCode() {
        return reaches.hashCode() + fields.hashCode();
    }

    private static String field(String entity, String attribute) {
        return entity + '/' + attribute;
    }
}
