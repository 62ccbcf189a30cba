package org.peyvand.ui.list.filter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.core.PickLists;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.UiThread;

/** Finds out what people call the values of conditions today: records may have been renamed since the filter was stored. */
public final class FilterNames {
    private FilterNames() {
    }

    /** The filters with the names of now. Not on the UI thread. */
    public static ListFilters fresh(Kit kit, EntityDescription description, ListFilters filters) {
        UiThread.forbid("Reading names");
        return new ListFilters(filters.conditions().stream().map(condition -> fresh(kit, BoundCondition.of(condition, description))).toList());
    }

    private static Condition fresh(Kit kit, BoundCondition bound) {
        Condition condition = bound.condition();
        AttributeDescription attribute = bound.attribute().orElse(null);
        boolean named = attribute != null && (attribute.kind() == AttributeKind.PICK || attribute.kind() == AttributeKind.REFERENCE);
        if (bound.isBroken() || !named) {
            return condition;
        }
        List<Operand> operands = condition.operands().stream().map(operand -> new Operand(operand.text(), name(kit, attribute, operand))).toList();
        return condition.with(operands);
    }

    private static String name(Kit kit, AttributeDescription attribute, Operand operand) {
        if (attribute.kind() == AttributeKind.PICK) {
            return kit.service(PickLists.class).label(attribute.pickList(), operand.text(), kit.culture().language());
        }
        Optional<EntityDescription> target = attribute.target();
        return target.flatMap(entity -> kit.records().find(new RecordRef(entity.id(), UUID.fromString(operand.text())))
                .map(entity::titleOf)).orElse(operand.name());
    }
}
