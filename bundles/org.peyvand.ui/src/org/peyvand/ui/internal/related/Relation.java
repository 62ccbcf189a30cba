package org.peyvand.ui.internal.related;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peyvand.extensions.Contribution;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.access.Permitted;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;

/**
 * Records of one entity that refer to those of another.
 *
 * @param entity what refers
 * @param attribute the reference
 */
record Relation(EntityDescription entity, AttributeDescription attribute) {
    private static final String POINT = "org.peyvand.ui.related";

    /** Whether the person may make such records. */
    boolean canCreate(Permitted permitted) {
        return permitted.allows(entity.type(), Action.CREATE) && !Modifier.isAbstract(entity.type().getModifiers()) && !attribute.readOnly();
    }

    /** Every shown reference to records of an entity, but for what contributions leave out. */
    static List<Relation> to(Kit kit, EntityDescription target) {
        List<Contribution> excluded = kit.extensions().of(POINT).stream().filter(one -> one.element().equals("exclude")).toList();
        Permitted permitted = kit.permitted();
        List<Relation> found = new ArrayList<>();
        for (EntityDescription other : kit.descriptions().all()) {
            for (AttributeDescription attribute : other.attributes()) {
                boolean refers = attribute.kind() == AttributeKind.REFERENCE && attribute.javaType().isAssignableFrom(target.type())
                        && attribute.target().isPresent() && permitted.allows(other.type(), Action.READ)
                        && permitted.field(other.type(), attribute.name()) != FieldRight.HIDDEN;
                if (refers && !isInherited(kit, other, attribute) && excluded.stream().noneMatch(one -> excludes(one, other, attribute, target))) {
                    found.add(new Relation(other, attribute));
                }
            }
        }
        found.sort(Comparator.comparing((Relation relation) -> relation.entity().id()));
        return List.copyOf(found);
    }

    /** Whether a more general entity has the same reference, and so lists these records too. */
    private static boolean isInherited(Kit kit, EntityDescription entity, AttributeDescription attribute) {
        return kit.descriptions().all().stream().anyMatch(other -> other.type() != entity.type() && other.type().isAssignableFrom(entity.type())
                && other.attributes().stream().anyMatch(one -> one.name().equals(attribute.name())));
    }

    private static boolean excludes(Contribution one, EntityDescription entity, AttributeDescription attribute, EntityDescription target) {
        return one.attribute("entity").orElse("").equals(entity.id())
                && one.attribute("path").map(attribute.name()::equals).orElse(true)
                && one.attribute("to").map(target.id()::equals).orElse(true);
    }
}
