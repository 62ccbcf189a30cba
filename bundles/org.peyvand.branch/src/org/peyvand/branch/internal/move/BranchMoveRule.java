package org.peyvand.branch.internal.move;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.branch.model.BranchMove;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Branch;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;

/** A branch that comes below another one leaves a note of where it was, so that past figures can be put together by the tree of then. */
@Component
public final class BranchMoveRule implements EntityRule<Branch> {
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public BranchMoveRule(@Reference Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Class<Branch> type() {
        return Branch.class;
    }

    @Override
    public List<Diagnostic> beforeSave(Branch branch, Session session) {
        if (branch.isNew() || session.isReplay()) {
            return List.of();
        }
        UUID now = branch.getParent() == null ? null : branch.getParent().getId();
        for (Row row : session.trusted().select(Query.of(Branch.class).where(Criteria.where("id").is(branch.getId())), "parent")) {
            UUID before = row.get("parent", UUID.class);
            if (!Objects.equals(before, now)) {
                BranchMove move = new BranchMove();
                move.setOffice(branch);
                move.setFormerParent(before == null ? null : session.trusted().find(Branch.class, before).orElse(null));
                move.setParent(branch.getParent());
                move.setEffectiveOn(workplace.today());
                session.trusted().add(move);
            }
        }
        return List.of();
    }
}
