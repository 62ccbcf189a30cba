package org.peyvand.sync.internal.scope;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.sync.internal.rule.ReplicationRules;
import org.peyvand.sync.internal.rule.Scope;

/** Which records refer to which of those that belong to branches. */
public final class References {
    private static final Set<Scope> BELONGING = Set.of(Scope.BRANCH, Scope.WHOLE);
    private final EntityDescriptions descriptions;
    private final ReplicationRules rules;
    private final Map<String, List<Path>> known = new HashMap<>();

    /** By what is described and who gets it. */
    public References(EntityDescriptions descriptions, ReplicationRules rules) {
        this.descriptions = descriptions;
        this.rules = rules;
    }

    /** Records of an entity refer by an attribute. */
    record Path(EntityDescription from, String attribute) {
    }

    /** By what other records that a branch may have, its own and those that everybody has, refer to those of an entity. */
    List<Path> to(String entity) {
        return known.computeIfAbsent(entity, this::find);
    }

    private List<Path> find(String entity) {
        Class<?> type = descriptions.byId(entity).orElseThrow().type();
        return descriptions.all().stream().filter(one -> rules.of(one.id()).travels()).flatMap(one -> one.attributes().stream()
            .filter(attribute -> attribute.target().filter(target -> target.type().isAssignableFrom(type)).isPresent()).map(attribute -> new Path(one, attribute.name()))).toList();
    }

    /**
     * To what a change refers, by entity.
     *
     * @param side of its values: before or after
     */
    public Map<String, Set<UUID>> of(LoggedChange change, Function<LoggedValues, Object> side) {
        Map<String, Set<UUID>> found = new LinkedHashMap<>();
        Map<String, LoggedValues> values = change.values();
        for (AttributeDescription attribute : descriptions.byId(change.entity()).map(EntityDescription::attributes).orElse(List.of())) {
            LoggedValues value = values.get(attribute.name());
            Object id = value == null ? null : side.apply(value);
            if (id != null && attribute.target().isPresent()) {
                kinds(attribute.target().get()).forEach(kind -> found.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(UUID.fromString(id.toString())));
            }
        }
        return found;
    }

    /** Those that belong to somebody and have records of their own: a class or the ones below it. */
    private Stream<String> kinds(EntityDescription target) {
        return descriptions.all().stream().filter(one -> target.type().isAssignableFrom(one.type())).map(EntityDescription::id).filter(id -> BELONGING.contains(rules.of(id).scope()));
    }
}
