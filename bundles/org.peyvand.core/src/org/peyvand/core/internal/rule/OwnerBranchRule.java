package org.peyvand.core.internal.rule;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peyvand.base.Diagnostic;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;

/** A record belongs to the branch of its owner, and moves with him. */
@Component(service = EntityRule.class)
public final class OwnerBranchRule implements EntityRule<OwnedEntity> {

    @Override
    public Class<OwnedEntity> type() {
        return OwnedEntity.class;
    }

    @Override
    public List<Diagnostic> beforeSave(OwnedEntity record, Session session) {
        Branch branch = record.getOwner() == null ? null : record.getOwner().getBranch();
        if (branch != null) {
            record.setBranchId(branch.getId());
        }
        return List.of();
    }
}
