package org.peyvand.sync.internal.scope;

import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.sync.internal.rule.ReplicationRules;

/** The entities whose records travel, what others refer to first; each record by the class that it has, not by those above it. */
public final class TravelOrder {
    private TravelOrder() {
    }

    /**
     * Their identifiers.
     *
     * @param logged what the change log knows
     */
    public static List<String> of(EntityDescriptions descriptions, ReplicationRules rules, Set<String> logged) {
        List<EntityDescription> all = descriptions.all().stream().filter(one -> logged.contains(one.id()) && !Modifier.isAbstract(one.type().getModifiers()))
            .filter(one -> rules.of(one.id()).travels()).sorted(Comparator.comparing(EntityDescription::id)).toList();
        Set<EntityDescription> ordered = new LinkedHashSet<>();
        Set<EntityDescription> seen = new HashSet<>();
        all.forEach(one -> visit(one, all, seen, ordered));
        return ordered.stream().map(EntityDescription::id).toList();
    }

    private static void visit(EntityDescription entity, List<EntityDescription> all, Set<EntityDescription> seen, Set<EntityDescription> ordered) {
        if (!seen.add(entity)) {
            return;
        }
        for (AttributeDescription attribute : entity.attributes()) {
            attribute.target().ifPresent(target -> all.stream().filter(one -> target.type().isAssignableFrom(one.type())).forEach(one -> visit(one, all, seen, ordered)));
        }
        ordered.add(entity);
    }
}
