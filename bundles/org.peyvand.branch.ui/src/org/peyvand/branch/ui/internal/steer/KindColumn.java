package org.peyvand.branch.ui.internal.steer;

import org.peyvand.branch.model.Steering;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.CellText;

/** What people call the kind of a record that is steered. */
public final class KindColumn implements CellText {
    @Override
    public String of(DomainEntity record, Kit kit) {
        String entity = ((Steering) record).getEntity();
        return kit.descriptions().byId(entity).map(one -> one.label(kit.culture().language())).orElse(entity);
    }
}
