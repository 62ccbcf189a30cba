package org.peyvand.sales.ui.internal.lead;

import java.util.function.Consumer;
import org.peyvand.base.Outcome;
import org.peyvand.core.Records;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.Leads;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.LeadStatus;
import org.peyvand.sales.ui.internal.ReasonDialog;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.ui.Kit;
import org.peyvand.ui.board.BoardMove;
import org.peyvand.ui.board.BoardMover;

/** Moves leads on the board: given up with a reason, converted by the dialog of the conversion, else by their status. */
public final class LeadMover implements BoardMover {

    @Override
    public void prepare(BoardMove move, Consumer<BoardMove.Act> go) {
        Kit kit = move.kit();
        Lead lead = (Lead) move.record();
        LeadStatus wanted = (LeadStatus) move.to();
        if (wanted == LeadStatus.CONVERTED && lead.getConvertedAt() == null) {
            kit.background().task(SalesText.of("task.matches"), progress -> ConversionModel.load(kit, lead)).whileAlive(move.shell())
                    .then(model -> new ConvertDialog(move.shell(), kit, model, converted -> go.accept(() -> stored(kit.records(), lead))).open()).start();
        } else if (wanted == LeadStatus.LOST) {
            new ReasonDialog(move.shell(), kit, SalesText.of("lead.lose"), true, true,
                    reason -> go.accept(() -> kit.service(Leads.class).lose(lead, reason))).open();
        } else {
            go.accept(() -> set(kit.records(), lead, wanted));
        }
    }

    private static Outcome<? extends DomainEntity> stored(Records records, Lead lead) {
        return records.find(Lead.class, lead.getId()).<Outcome<Lead>>map(Outcome::done).orElseGet(() -> Outcome.refused(SalesText.of("lead.gone")));
    }

    private static Outcome<? extends DomainEntity> set(Records records, Lead lead, LeadStatus wanted) {
        return records.find(Lead.class, lead.getId()).map(fresh -> {
            fresh.setStatus(wanted);
            fresh.setLostReason(null);
            return records.save(fresh);
        }).orElseGet(() -> Outcome.refused(SalesText.of("lead.gone")));
    }
}
