package org.peyvand.branch.ui.internal.steer;

import org.peyvand.branch.model.Deviation;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.CellText;

/** What the person who looks calls the attribute in which a branch deviates; in the words of the branch where it is not known here. */
public final class FieldColumn implements CellText {
    @Override
    public String of(DomainEntity record, Kit kit) {
        Deviation deviation = (Deviation) record;
        return kit.descriptions().byId(deviation.getEntity()).flatMap(entity -> entity.attribute(deviation.getAttribute()))
            .map((AttributeDescription attribute) -> attribute.label(kit.culture().language())).orElse(deviation.getField());
    }
}
